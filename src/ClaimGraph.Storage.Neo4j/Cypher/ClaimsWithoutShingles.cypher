// Some claims by their sort key, and of those whose shingles are not those of this schema yet the record, with those of the quotations.
MATCH (c:Claim)
USING INDEX c:Claim(saidKey)
WHERE c.saidKey > $after
WITH c ORDER BY c.saidKey ASC LIMIT $limit
RETURN c.saidKey, CASE WHEN c.speakerKey IS NULL THEN [(c)<-[:QUOTES]-(q) | q.record] + c.record ELSE [] END AS records
