DELETE FROM claim_shingle WHERE rowid = $key
