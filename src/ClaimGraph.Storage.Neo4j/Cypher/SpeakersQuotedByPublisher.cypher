// Whom a publisher quotes: the quotations in its sources, source by source, those of the newest claims first, counted by the claims' speakers.
MATCH (:Record {reference: $publisher})<-[:PUBLISHED_BY]-(s)
WITH s ORDER BY s.id
CALL (s) {
    MATCH (q)-[m:APPEARS_IN]->()
    USING INDEX m:APPEARS_IN(key)
    WHERE m.key > s.reference + '\t' AND m.key < s.reference + '\n'
    MATCH (q)-[:QUOTES]->(c)
    WITH q, c, m ORDER BY m.key DESC, q.id LIMIT $most + 1
    RETURN q, c
}
WITH q, c LIMIT $most + 1
WITH [c, q.reference] AS found
// include SpeakersOfFound
