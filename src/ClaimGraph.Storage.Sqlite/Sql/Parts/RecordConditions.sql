  AND ($status IS NULL OR r.status = $status)
  AND ($words IS NULL OR r.key IN (SELECT rowid FROM record_text WHERE record_text MATCH $words))
