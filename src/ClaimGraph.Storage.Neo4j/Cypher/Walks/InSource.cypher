// What one source prints, by day. The edges stand in the order of their keys: source, day, claim; it may quote a claim more than once.
MATCH (q)-[m:APPEARS_IN]->()
USING INDEX m:APPEARS_IN(key)
WHERE m.key > $from AND m.key < $to
MATCH (q)-[:QUOTES]->(c)
WHERE true
// include ClaimConditions
WITH DISTINCT c, m.key AS key ORDER BY key DESC LIMIT $limit
