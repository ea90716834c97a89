SELECT count(*) FROM (
-- include SaidKeysOfInstitution
LIMIT $limit
)
