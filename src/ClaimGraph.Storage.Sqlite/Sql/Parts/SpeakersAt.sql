-- Each speaker once, with the said_keys between which their claims may be. A claim of a year may be said by its end, a year later
-- than its key says.
SELECT speaker, min(coalesce((from_first - 365) << 41, 0)), max(coalesce((until_last + 2) << 41, 9223372036854775807))
FROM (
-- include StandingsAt
)
GROUP BY speaker
