SELECT count(*) FROM (
-- include StandingsAt
LIMIT $limit
)
