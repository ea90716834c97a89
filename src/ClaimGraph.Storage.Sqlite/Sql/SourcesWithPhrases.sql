SELECT r.key FROM source_words w CROSS JOIN record r ON r.key = w.rowid
WHERE source_words MATCH $match
ORDER BY r.id LIMIT $limit
