  AND (+r.key IN (SELECT rowid FROM record_text WHERE record_text MATCH $title)
    OR +r.key IN (SELECT rowid FROM source_words WHERE source_words MATCH $text))
