DELETE FROM name WHERE kind = $kind AND name_key = $name AND record = $record
