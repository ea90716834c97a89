// Whom a source quotes: its quotations, those of the newest claims first, counted by the claims' speakers.
MATCH (q)-[m:APPEARS_IN]->()
USING INDEX m:APPEARS_IN(key)
WHERE m.key > $from AND m.key < $to
MATCH (q)-[:QUOTES]->(c)
WITH q, c, m ORDER BY m.key DESC, q.id LIMIT $most + 1
WITH [c, q.reference] AS found
// include SpeakersOfFound
