SELECT c.said_key, c.record, c.speaker, c.kind, c.said_first, c.said_last, c.recorded_at, c.id
FROM (SELECT DISTINCT sort FROM (
    -- 1 = MADE, 9 = BASED_IN
    SELECT m.sort FROM edge m
    WHERE m.type = 1 AND m.source IN (
        SELECT f.person FROM edge b JOIN affiliation f ON f.institution = b.source WHERE b.target = $driver AND b.type = 9
        UNION ALL SELECT source FROM edge WHERE target = $driver AND type = 9
        UNION ALL SELECT $driver)
)) d CROSS JOIN claim c ON c.said_key = d.sort
WHERE c.said_key < $after
-- include ClaimConditions
ORDER BY c.said_key DESC LIMIT $limit
