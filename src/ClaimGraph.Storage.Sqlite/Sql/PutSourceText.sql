INSERT INTO source_text (record, kept_at, sha256, text)
SELECT $record, $keptAt, $sha256, $text
WHERE $sha256 IS NOT (SELECT sha256 FROM source_text WHERE record = $record ORDER BY number DESC LIMIT 1)
