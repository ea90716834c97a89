SELECT r.key, r.sort_name, r.id
FROM record r
WHERE r.kind = $kind AND r.sort_name IS NOT NULL AND r.status <> 3
  AND ($afterName IS NULL OR (r.sort_name, r.id) < ($afterName, $afterId))
-- include RecordConditions
ORDER BY r.sort_name DESC, r.id DESC LIMIT $limit
