UPDATE record SET version = $version, status = $status, updated_at = $updatedAt, change = $change, sort_name = $sortName
WHERE key = $key
