-- Edges that are not drawn by callers, looked for at the end that has few of them: a claim has few speakers, and a speaker many claims.
-- 1 = MADE, 4 = QUOTES; 2 and 3, 5 to 10 are all others.
SELECT e.type, o.kind, o.id
FROM (
    SELECT type, owner FROM edge WHERE source = $from AND type IN (2, 3) AND +target = $to
    UNION ALL
    SELECT type, owner FROM edge WHERE source = $from AND type BETWEEN 5 AND 10 AND +target = $to
    UNION ALL
    SELECT type, owner FROM edge WHERE target = $to AND type IN (1, 4) AND +source = $from
) e JOIN record o ON o.key = e.owner
