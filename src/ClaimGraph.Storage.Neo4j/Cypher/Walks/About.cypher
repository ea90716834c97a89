// What is said about one thing, by day. The edges stand in the order of their keys: subject, day, claim.
MATCH (c)-[m:ABOUT]->()
USING INDEX m:ABOUT(key)
WHERE m.key > $from AND m.key < $to
// include ClaimConditions
WITH c, m ORDER BY m.key DESC LIMIT $limit
