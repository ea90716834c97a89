WITH r LIMIT $limit
RETURN count(r) AS count
