SELECT count(*) FROM (SELECT 1 FROM claim_text WHERE claim_text MATCH $match LIMIT $limit)
