-- 1 = MADE; its edges are sorted by the day of the claim.
SELECT c.said_key, c.record, c.speaker, c.kind, c.said_first, c.said_last, c.recorded_at, c.id
FROM edge m CROSS JOIN claim c ON c.said_key = m.sort
WHERE m.source = $driver AND m.type = 1 AND m.sort > $after
-- include ClaimConditions
ORDER BY m.sort ASC LIMIT $limit
