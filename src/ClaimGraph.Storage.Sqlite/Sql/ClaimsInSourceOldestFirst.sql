-- 5 = APPEARS_IN; a source may quote a claim more than once.
SELECT c.said_key, c.record, c.speaker, c.kind, c.said_first, c.said_last, c.recorded_at, c.id, c.joint
FROM (SELECT DISTINCT sort FROM edge WHERE target = $driver AND type = 5 AND sort > $after ORDER BY sort ASC) m
CROSS JOIN claim c ON c.said_key = m.sort
WHERE 1
-- include ClaimConditions
ORDER BY m.sort ASC LIMIT $limit
