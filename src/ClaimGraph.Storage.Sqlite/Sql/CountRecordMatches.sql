SELECT count(*) FROM (SELECT 1 FROM record_text WHERE record_text MATCH $words LIMIT $limit)
