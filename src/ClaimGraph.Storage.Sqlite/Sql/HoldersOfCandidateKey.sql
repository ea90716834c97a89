SELECT r.key FROM candidate_key c CROSS JOIN record r ON r.key = c.record
WHERE c.kind = $kind AND c.key = $key
ORDER BY r.id
