SELECT e.record FROM external_id e CROSS JOIN record r ON r.key = e.record
WHERE e.kind = $kind AND e.scheme = $scheme AND e.value = $value ORDER BY r.id LIMIT $limit
