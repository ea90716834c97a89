SELECT d.id, d.version, d.status, d.template FROM claim c CROSS JOIN claim_document d ON d.record = c.record WHERE c.said_key = $saidKey
