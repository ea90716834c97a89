SELECT count(*) FROM (
    SELECT rowid FROM record_text WHERE record_text MATCH $title
    UNION ALL
    SELECT rowid FROM source_words WHERE source_words MATCH $text
    LIMIT $limit)
