  AND ($status IS NULL OR r.status = $status)
  AND ($notInTitle IS NULL OR r.key NOT IN (SELECT rowid FROM record_text WHERE record_text MATCH $notInTitle))
  AND ($notInText IS NULL OR r.key NOT IN (SELECT rowid FROM source_words WHERE source_words MATCH $notInText))
