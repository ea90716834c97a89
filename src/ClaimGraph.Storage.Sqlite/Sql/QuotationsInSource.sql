-- 5 = APPEARS_IN
SELECT m.source, c.speaker, c.record, c.said_first, c.said_last, c.joint, c.id
FROM edge m CROSS JOIN claim c ON c.said_key = m.sort CROSS JOIN record r ON r.key = m.source
WHERE m.target = $source AND m.type = 5
ORDER BY m.sort DESC, r.id LIMIT $limit
