SELECT r.key, r.created_at, r.id
FROM record r
WHERE r.kind = $kind AND r.status <> 3
  AND ($afterId IS NULL OR (r.created_at, r.id) < ($afterTime, $afterId))
-- include RecordConditions
ORDER BY r.created_at DESC, r.id DESC LIMIT $limit
