-- 5 = source, 6 = claim, 8 = unnamed source
SELECT c.sequence, r.key, r.kind, r.id, c.content FROM change c CROSS JOIN record r ON r.key = c.record
WHERE c.sequence > $after AND c.version = 1 AND r.kind IN (5, 6, 8)
ORDER BY c.sequence LIMIT $limit
