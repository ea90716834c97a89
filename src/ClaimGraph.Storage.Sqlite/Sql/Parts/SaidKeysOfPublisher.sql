-- 5 = APPEARS_IN, 6 = PUBLISHED_BY
SELECT m.sort FROM edge p JOIN edge m ON m.target = p.source AND m.type = 5
WHERE p.target = $driver AND p.type = 6
