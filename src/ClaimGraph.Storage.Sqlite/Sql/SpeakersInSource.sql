-- 1 = MADE, 5 = APPEARS_IN
SELECT DISTINCT s.source
FROM edge m CROSS JOIN claim c ON c.said_key = m.sort CROSS JOIN edge s ON s.target = c.record AND s.type = 1
WHERE m.target = $source AND m.type = 5
