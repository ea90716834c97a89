SELECT count(*) FROM (
    SELECT 1
    FROM (
-- include FoundSources
    ) f CROSS JOIN record r ON r.key = f.key
    WHERE r.kind = $kind AND r.status <> 3
-- include SourceConditions
    LIMIT $limit)
