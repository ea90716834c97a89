DELETE FROM affiliation WHERE record = $record
