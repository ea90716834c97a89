DELETE FROM record_text WHERE rowid = $key
