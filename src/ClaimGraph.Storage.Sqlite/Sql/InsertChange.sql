INSERT INTO change (sequence, at, actor, on_behalf_of, operation, record, version, status, content)
VALUES ($sequence, $at, $actor, $onBehalfOf, $operation, $record, $version, $status, $content)
