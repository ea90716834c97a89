// What was said on behalf of one person, institution or country, by day. The edges stand in the order of their keys: that, day, claim.
MATCH (c)-[m:ON_BEHALF_OF]->()
USING INDEX m:ON_BEHALF_OF(key)
WHERE m.key > $from AND m.key < $to
// include ClaimConditions
WITH c, m ORDER BY m.key DESC LIMIT $limit
