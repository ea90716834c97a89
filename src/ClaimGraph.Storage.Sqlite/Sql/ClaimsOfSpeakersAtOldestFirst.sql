-- A queue holds the next claim of each speaker, the oldest before the others; whichever is taken from it is followed by the next one of
-- the same speaker. So a page reads as many claims as it shows, and comes in order by itself. Undated claims (said_key below 1 << 41)
-- may be of any day. 1 = MADE
WITH RECURSIVE speakers (speaker, since, until) AS (
-- include SpeakersAt
),
walk (sort, speaker, since, until) AS (
    SELECT $after, speaker, since, until FROM speakers
    UNION ALL
    SELECT
        coalesce(
            (SELECT min(m.sort) FROM edge m WHERE m.source = w.speaker AND m.type = 1 AND m.sort > w.sort AND m.sort < 1 << 41),
            (SELECT min(m.sort) FROM edge m WHERE m.source = w.speaker AND m.type = 1 AND m.sort > max(w.sort, w.since - 1) AND m.sort < w.until)),
        w.speaker, w.since, w.until
    FROM walk w WHERE w.sort IS NOT NULL
    ORDER BY 1 ASC
)
SELECT c.said_key, c.record, c.speaker, c.kind, c.said_first, c.said_last, c.recorded_at, c.id
FROM walk w CROSS JOIN claim c ON c.said_key = w.sort
WHERE c.said_key > $after
-- include ClaimConditions
LIMIT $limit
