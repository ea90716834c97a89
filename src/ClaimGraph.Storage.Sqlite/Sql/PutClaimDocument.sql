INSERT INTO claim_document (record, template) VALUES ($record, $template)
ON CONFLICT (record) DO UPDATE SET template = excluded.template
