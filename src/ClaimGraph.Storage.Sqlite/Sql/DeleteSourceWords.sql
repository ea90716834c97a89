DELETE FROM source_words WHERE rowid = $key
