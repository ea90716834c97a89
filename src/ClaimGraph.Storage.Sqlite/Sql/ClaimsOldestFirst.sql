SELECT c.said_key, c.record, c.speaker, c.kind, c.said_first, c.said_last, c.recorded_at, c.id, c.joint
FROM claim c
WHERE c.said_key > $after
-- include ClaimConditions
ORDER BY c.said_key ASC LIMIT $limit
