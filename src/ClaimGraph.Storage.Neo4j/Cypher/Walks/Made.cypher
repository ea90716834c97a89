// What one speaker said, by day. The edges stand in the order of their keys: speaker, day, claim.
MATCH ()-[m:MADE]->(c)
USING INDEX m:MADE(key)
WHERE m.key > $from AND m.key < $to
// include ClaimConditions
WITH c, m ORDER BY m.key DESC LIMIT $limit
