SELECT said_key FROM claim WHERE record = $record
