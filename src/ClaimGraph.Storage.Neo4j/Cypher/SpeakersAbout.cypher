// Who speaks about something, and about a topic besides: the newest claims, counted by their speakers.
MATCH (c)-[m:ABOUT]->()
USING INDEX m:ABOUT(key)
WHERE m.key > $from AND m.key < $to
  AND ($about IS NULL OR EXISTS { (c)-[:ABOUT]->(s) WHERE s.reference = $about })
WITH c, m ORDER BY m.key DESC LIMIT $most + 1
WITH [c, c.reference] AS found
// include SpeakersOfFound
