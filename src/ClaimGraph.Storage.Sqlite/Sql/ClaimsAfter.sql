SELECT said_key, record FROM claim WHERE said_key > $after ORDER BY said_key LIMIT $limit
