-- What a speaker said, and what was said on its behalf. 1 = MADE, 2 = ON_BEHALF_OF; the edges of both are sorted by the day of the claim, and
-- a subquery with a limit is carried out as it stands: in its order, no further than the page goes.
SELECT c.said_key, c.record, c.speaker, c.kind, c.said_first, c.said_last, c.recorded_at, c.id, c.joint
FROM (
    SELECT sort FROM edge WHERE source = $driver AND type = 1 AND sort < $after
    UNION
    SELECT sort FROM edge WHERE target = $driver AND type = 2 AND sort < $after
    ORDER BY sort DESC LIMIT -1
) m CROSS JOIN claim c ON c.said_key = m.sort
WHERE true
-- include ClaimConditions
LIMIT $limit
