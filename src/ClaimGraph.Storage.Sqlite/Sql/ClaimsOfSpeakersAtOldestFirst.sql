-- A queue holds the next claim of each speaker, the oldest before the others; whichever is taken from it is followed by the next one of
-- the same speaker. So a page reads as many claims as it shows, and comes in order by itself. Undated claims (said_key below 1 << 41)
-- may be of any day, and so may those of more than a year that begins before a speaker was there. What was said on behalf of the institution,
-- or of one in the country, is queued likewise, and left out where a speaker stands there too; what several who stand there said is left to
-- one of them. 1 = MADE, 2 = ON_BEHALF_OF, 9 = BASED_IN
WITH RECURSIVE speakers (speaker, since, until) AS (
-- include SpeakersAt
),
walk (sort, type, speaker, since, until) AS (
    SELECT $after, 1, speaker, since, until FROM speakers
    UNION ALL
    SELECT $after, 2, $driver, NULL, NULL
    UNION ALL
    SELECT $after, 2, source, NULL, NULL FROM edge WHERE target = $driver AND type = 9
    UNION ALL
    SELECT
        iif(w.type = 1, coalesce(
            (SELECT min(m.sort) FROM edge m WHERE m.source = w.speaker AND m.type = 1 AND m.sort > w.sort AND m.sort < 1 << 41),
            (SELECT min(sort) FROM (
                SELECT min(c.said_key) AS sort FROM claim c
                WHERE c.speaker = w.speaker AND c.said_last - c.said_first > 365 AND c.said_key > max(w.sort, (1 << 41) - 1) AND c.said_key < w.since
                UNION ALL
                SELECT min(m.sort) FROM edge m INDEXED BY edge_joint CROSS JOIN claim c ON c.said_key = m.sort
                WHERE m.source = w.speaker AND m.type = 1 AND m.role = 'joint' AND c.said_last - c.said_first > 365
                    AND m.sort > max(w.sort, (1 << 41) - 1) AND m.sort < w.since)),
            (SELECT min(m.sort) FROM edge m WHERE m.source = w.speaker AND m.type = 1 AND m.sort > max(w.sort, w.since - 1) AND m.sort < w.until)),
            (SELECT min(m.sort) FROM edge m WHERE m.target = w.speaker AND m.type = 2 AND m.sort > w.sort)),
        w.type, w.speaker, w.since, w.until
    FROM walk w WHERE w.sort IS NOT NULL
    ORDER BY 1 ASC
)
SELECT c.said_key, c.record, c.speaker, c.kind, c.said_first, c.said_last, c.recorded_at, c.id, c.joint
FROM walk w CROSS JOIN claim c ON c.said_key = w.sort
WHERE c.said_key > $after
  AND NOT EXISTS (
        SELECT 1 FROM edge m CROSS JOIN speakers s ON s.speaker = m.source
        WHERE m.target = c.record AND m.type = 1 AND m.sort = c.said_key AND (w.type = 2 OR m.source < w.speaker)
          AND (c.said_key < 1 << 41 OR c.said_key >= s.since AND c.said_key < s.until
               OR c.said_last - c.said_first > 365 AND c.said_key < s.since))
-- include ClaimConditions
LIMIT $limit
