INSERT INTO claim_document (record, id, version, status, template) VALUES ($record, $id, $version, $status, $template)
ON CONFLICT (record) DO UPDATE SET version = excluded.version, status = excluded.status, template = excluded.template
