// What the sources of a publisher print, by day: of each source no more than the page takes.
MATCH (:Record {reference: $publisher})<-[:PUBLISHED_BY]-(s)
CALL (s) {
    MATCH (q)-[m:APPEARS_IN]->()
    USING INDEX m:APPEARS_IN(key)
    WHERE m.key > s.reference + '\t' + $from AND m.key < s.reference + '\t' + $to
    MATCH (q)-[:QUOTES]->(c)
    WHERE true
// include ClaimConditions
    WITH DISTINCT c, m.key AS key ORDER BY key DESC LIMIT $limit
    RETURN c
}
WITH DISTINCT c
WITH c ORDER BY c.saidKey DESC LIMIT $limit
