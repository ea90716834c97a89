// Some records in the order of their sort key; of those with folded properties the record, of a claim with those of its quotations.
MATCH (n:Record)
USING INDEX n:Record(timeKey)
WHERE n.timeKey > $after
WITH n ORDER BY n.timeKey ASC LIMIT $limit
RETURN n.timeKey, CASE
    WHEN n:Claim THEN [(n)<-[:QUOTES]-(q) | q.record] + n.record
    WHEN n:Person|Institution|Country|Topic|Source THEN [n.record]
    ELSE []
END AS records
