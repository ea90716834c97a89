-- 3 = ABOUT
SELECT c.said_key, c.record, c.speaker, c.kind, c.said_first, c.said_last, c.recorded_at, c.id, c.joint
FROM edge m CROSS JOIN claim c ON c.said_key = m.sort
WHERE m.target = $driver AND m.type = 3 AND m.sort < $after
-- include ClaimConditions
ORDER BY m.sort DESC LIMIT $limit
