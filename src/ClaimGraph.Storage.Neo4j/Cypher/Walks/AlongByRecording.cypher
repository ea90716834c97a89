// What one speaker said, what is said about one thing, or what one source prints, by the moment of recording: all of it is looked at.
CALL () {
    MATCH ()-[m:MADE]->(c) WHERE $along = 'MADE' AND m.key > $hub + '\t' AND m.key < $hub + '\n'
    RETURN c
  UNION
    MATCH (c)-[m:ABOUT]->() WHERE $along = 'ABOUT' AND m.key > $hub + '\t' AND m.key < $hub + '\n'
    RETURN c
  UNION
    MATCH (q)-[m:APPEARS_IN]->() WHERE $along = 'APPEARS_IN' AND m.key > $hub + '\t' AND m.key < $hub + '\n'
    MATCH (q)-[:QUOTES]->(c)
    RETURN c
}
WITH c WHERE c.timeKey > $from AND c.timeKey < $to
// include ClaimConditions
WITH c ORDER BY c.timeKey DESC LIMIT $limit
