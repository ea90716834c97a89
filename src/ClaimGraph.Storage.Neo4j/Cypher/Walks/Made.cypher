// What one speaker said, and what was said on its behalf, of what else a filter wants, by day. The edges stand in the order of their keys: speaker, day, claim.
CALL () {
    MATCH ()-[m:MADE]->(c)
    USING INDEX m:MADE(key)
    WHERE m.key > $from AND m.key < $to
// include ClaimConditions
    WITH c, m ORDER BY m.key DESC LIMIT $limit
    RETURN c
  UNION
    MATCH (c)-[m:ON_BEHALF_OF]->()
    USING INDEX m:ON_BEHALF_OF(key)
    WHERE m.key > $from AND m.key < $to
// include ClaimConditions
    WITH c, m ORDER BY m.key DESC LIMIT $limit
    RETURN c
}
WITH c ORDER BY c.saidKey DESC LIMIT $limit
