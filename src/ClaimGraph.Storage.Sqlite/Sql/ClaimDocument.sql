SELECT id, version, status, template FROM claim_document WHERE record = $record
