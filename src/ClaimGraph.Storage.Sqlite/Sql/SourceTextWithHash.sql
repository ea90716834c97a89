SELECT t.sha256, t.text FROM record r CROSS JOIN source_text t ON t.record = r.key
WHERE r.kind = 5 AND r.id = $id AND r.status <> 3 AND t.sha256 = $sha256
ORDER BY t.number DESC LIMIT 1
