// Some entities in the order of their names.
MATCH (n:Record)
USING INDEX n:Record(nameKey)
WHERE n.nameKey > $after
WITH n ORDER BY n.nameKey ASC LIMIT $limit
RETURN n.nameKey, CASE WHEN n:Person|Institution|Country|Topic THEN n.record END AS record
