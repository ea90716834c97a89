SELECT r.id, r.version, r.status, d.template
FROM record r JOIN claim_document d ON d.record = r.key
WHERE r.key = $record
