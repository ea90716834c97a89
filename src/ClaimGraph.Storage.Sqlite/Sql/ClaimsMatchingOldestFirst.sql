SELECT c.said_key, c.record, c.speaker, c.kind, c.said_first, c.said_last, c.recorded_at, c.id, c.joint
FROM claim_text t CROSS JOIN claim c ON c.said_key = t.rowid
WHERE t.claim_text MATCH $match AND t.rowid > $after
-- include ClaimConditions
ORDER BY t.rowid ASC LIMIT $limit
