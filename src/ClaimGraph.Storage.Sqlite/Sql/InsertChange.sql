INSERT INTO change (sequence, at, actor, operation, record, version, status, content)
VALUES ($sequence, $at, $actor, $operation, $record, $version, $status, $content)
