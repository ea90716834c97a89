SELECT key FROM record WHERE key < $before AND kind = $kind AND status <> $deleted ORDER BY key DESC LIMIT $limit
