CALL (speaker) {
    MATCH ()-[m:MADE]->(c)
    USING INDEX m:MADE(key)
    WHERE m.key > speaker + '\t' + $from AND m.key < speaker + '\t' + $to
// include ClaimConditions
    WITH c, m ORDER BY m.key DESC LIMIT $limit
    RETURN c
  UNION
    MATCH (c)-[m:ON_BEHALF_OF]->()
    USING INDEX m:ON_BEHALF_OF(key)
    WHERE m.key > speaker + '\t' + $from AND m.key < speaker + '\t' + $to
// include ClaimConditions
    WITH c, m ORDER BY m.key DESC LIMIT $limit
    RETURN c
}
WITH DISTINCT c
WITH c ORDER BY c.saidKey DESC LIMIT $limit
