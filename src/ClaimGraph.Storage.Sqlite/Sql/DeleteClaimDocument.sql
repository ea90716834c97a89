DELETE FROM claim_document WHERE record = $record
