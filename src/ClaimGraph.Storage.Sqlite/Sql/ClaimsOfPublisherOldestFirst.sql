SELECT c.said_key, c.record, c.speaker, c.kind, c.said_first, c.said_last, c.recorded_at, c.id
FROM (SELECT DISTINCT sort FROM (
    -- 5 = APPEARS_IN, 6 = PUBLISHED_BY
    SELECT m.sort FROM edge p JOIN edge m ON m.target = p.source AND m.type = 5
    WHERE p.target = $driver AND p.type = 6
)) d CROSS JOIN claim c ON c.said_key = d.sort
WHERE c.said_key > $after
-- include ClaimConditions
ORDER BY c.said_key ASC LIMIT $limit
