-- 1 = MADE
SELECT m.sort FROM edge m
WHERE m.type = 1 AND m.source IN (SELECT person FROM affiliation WHERE institution = $driver UNION ALL SELECT $driver)
