// Some claims by their sort key, with their records and those of their quotations.
MATCH (c:Claim)
USING INDEX c:Claim(saidKey)
WHERE c.saidKey > $after
WITH c ORDER BY c.saidKey ASC LIMIT $limit
RETURN c.saidKey, [(c)<-[:QUOTES]-(q) | q.record] + c.record AS records
