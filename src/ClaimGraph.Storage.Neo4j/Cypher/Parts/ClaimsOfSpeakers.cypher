CALL (speaker) {
    MATCH ()-[m:MADE]->(c)
    USING INDEX m:MADE(key)
    WHERE m.key > speaker + '\t' + $from AND m.key < speaker + '\t' + $to
// include ClaimConditions
    RETURN c ORDER BY m.key DESC LIMIT $limit
}
WITH c ORDER BY c.saidKey DESC LIMIT $limit
