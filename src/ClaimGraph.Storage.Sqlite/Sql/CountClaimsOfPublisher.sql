SELECT count(*) FROM (
-- include SaidKeysOfPublisher
LIMIT $limit
)
