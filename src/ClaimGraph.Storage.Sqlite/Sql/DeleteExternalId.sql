DELETE FROM external_id WHERE kind = $kind AND scheme = $scheme AND value = $value AND record = $record
