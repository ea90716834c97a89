-- Links (kind 10) go with either end and hold nothing; 1 = MADE starts at the speaker.
SELECT owner FROM (
    SELECT e.owner FROM edge e JOIN record r ON r.key = e.owner WHERE e.target = $record AND r.kind <> 10
    UNION ALL
    SELECT owner FROM edge WHERE source = $record AND type = 1
) LIMIT 1
