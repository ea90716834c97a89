    SELECT rowid AS key FROM record_text WHERE record_text MATCH $title
    UNION
    SELECT rowid FROM source_words WHERE source_words MATCH $text
