-- 1 = MADE, 2 = ON_BEHALF_OF
SELECT m.sort FROM edge m
WHERE m.type = 1 AND m.source IN (SELECT person FROM affiliation WHERE institution = $driver UNION ALL SELECT $driver)
UNION ALL
SELECT sort FROM edge WHERE target = $driver AND type = 2
