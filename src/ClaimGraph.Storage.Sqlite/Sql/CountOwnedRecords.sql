-- What belongs to a record through its edges: 4 = QUOTES, 5 = APPEARS_IN, 8 = AFFILIATED_WITH.
SELECT count(*) FROM (
    SELECT 1
    FROM (
        SELECT owner FROM edge WHERE target = $of AND type IN (4, 5)
        UNION
        SELECT owner FROM edge WHERE source = $of AND type = 8
    ) e JOIN record r ON r.key = e.owner
    WHERE r.kind = $kind AND r.status <> 3
-- include RecordConditions
    LIMIT $limit)
