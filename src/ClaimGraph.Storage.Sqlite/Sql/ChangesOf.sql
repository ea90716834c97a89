SELECT c.sequence, c.at, c.actor, c.operation, c.version, c.status, c.content, b.content, c.on_behalf_of
FROM change c LEFT JOIN change b ON b.record = c.record AND b.version = c.version - 1
WHERE c.record = $record AND c.version < $before
ORDER BY c.version DESC LIMIT $limit
