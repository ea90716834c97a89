SELECT count(*) FROM (
-- include SaidKeysOfCountry
LIMIT $limit
)
