-- The first speaker of each claim as often as the source quotes it; who else speaks in it is asked of those that say so. 5 = APPEARS_IN
SELECT c.speaker, c.record, c.joint
FROM edge m CROSS JOIN claim c ON c.said_key = m.sort
WHERE m.target = $source AND m.type = 5
