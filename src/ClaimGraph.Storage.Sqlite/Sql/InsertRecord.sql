INSERT INTO record (kind, id, version, status, created_at, updated_at, change, sort_name)
VALUES ($kind, $id, $version, $status, $createdAt, $updatedAt, $change, $sortName)
