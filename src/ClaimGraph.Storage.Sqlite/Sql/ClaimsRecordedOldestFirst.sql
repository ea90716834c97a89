SELECT c.said_key, c.record, c.speaker, c.kind, c.said_first, c.said_last, c.recorded_at, c.id, c.joint
FROM claim c
WHERE (c.recorded_at, c.id) > ($afterTime, $afterId)
-- include ClaimConditions
ORDER BY c.recorded_at ASC, c.id ASC LIMIT $limit
