DELETE FROM claim_text WHERE rowid = $key
