DELETE FROM candidate_key WHERE kind = $kind AND key = $key AND record = $record
