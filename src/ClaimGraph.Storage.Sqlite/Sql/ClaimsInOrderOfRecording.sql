SELECT r.key, r.id, r.version, r.status, d.template
FROM claim_document d CROSS JOIN record r ON r.key = d.record
WHERE d.record > $after
ORDER BY d.record LIMIT $limit
