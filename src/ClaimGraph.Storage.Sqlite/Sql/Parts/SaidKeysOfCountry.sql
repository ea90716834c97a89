-- 1 = MADE, 2 = ON_BEHALF_OF, 9 = BASED_IN
SELECT m.sort FROM edge m
WHERE m.type = 1 AND m.source IN (
    SELECT f.person FROM edge b JOIN affiliation f ON f.institution = b.source WHERE b.target = $driver AND b.type = 9
    UNION ALL SELECT source FROM edge WHERE target = $driver AND type = 9
    UNION ALL SELECT $driver)
UNION ALL
SELECT m.sort FROM edge m
WHERE m.type = 2 AND m.target IN (SELECT source FROM edge WHERE target = $driver AND type = 9 UNION ALL SELECT $driver)
