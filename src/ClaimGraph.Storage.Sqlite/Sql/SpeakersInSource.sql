-- 5 = APPEARS_IN
SELECT DISTINCT c.speaker FROM edge m CROSS JOIN claim c ON c.said_key = m.sort WHERE m.target = $source AND m.type = 5
