-- Of the next source that has one: kind 5, status 3 = deleted
SELECT t.record, t.text FROM record r CROSS JOIN source_text t ON t.record = r.key
WHERE r.key > $after AND r.kind = 5 AND r.status <> 3
ORDER BY r.key, t.number DESC LIMIT 1
