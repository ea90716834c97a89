-- Few records hold the words: each is looked at, and not every record of its kind.
SELECT r.key, r.sort_name, r.id
FROM record_text t CROSS JOIN record r ON r.key = t.rowid
WHERE t.record_text MATCH $words AND r.kind = $kind AND r.sort_name IS NOT NULL AND r.status <> 3
  AND ($status IS NULL OR r.status = $status)
  AND ($afterName IS NULL OR (r.sort_name, r.id) < ($afterName, $afterId))
ORDER BY r.sort_name DESC, r.id DESC LIMIT $limit
