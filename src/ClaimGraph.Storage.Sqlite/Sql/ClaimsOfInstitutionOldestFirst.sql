-- 1 = MADE
SELECT c.said_key, c.record, c.speaker, c.kind, c.said_first, c.said_last, c.recorded_at, c.id
FROM (
    SELECT DISTINCT m.sort FROM edge m
    WHERE m.type = 1 AND m.sort > $after AND m.source IN (
        SELECT person FROM affiliation WHERE institution = $driver UNION ALL SELECT $driver)
) d CROSS JOIN claim c ON c.said_key = d.sort
WHERE 1
-- include ClaimConditions
ORDER BY c.said_key ASC LIMIT $limit
