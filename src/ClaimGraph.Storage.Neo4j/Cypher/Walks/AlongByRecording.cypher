// What one speaker said or what was said on its behalf, what is said about one thing, or what one source prints, by the moment of recording: all of it is looked at.
CALL () {
    MATCH ()-[m:MADE]->(c) WHERE $along = 'MADE' AND m.key > $hub + '\t' AND m.key < $hub + '\n'
    RETURN c
  UNION
    MATCH (c)-[m:ON_BEHALF_OF]->() WHERE $along IN ['MADE', 'ON_BEHALF_OF'] AND m.key > $hub + '\t' AND m.key < $hub + '\n'
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
