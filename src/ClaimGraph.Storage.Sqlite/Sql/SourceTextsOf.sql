SELECT t.sha256, t.kept_at FROM record r CROSS JOIN source_text t ON t.record = r.key
WHERE r.kind = 5 AND r.id = $id AND r.status <> 3
ORDER BY t.number DESC LIMIT $limit
