SELECT rowid FROM source_words WHERE source_words MATCH $match LIMIT $limit
