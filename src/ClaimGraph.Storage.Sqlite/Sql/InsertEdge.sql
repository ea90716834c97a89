INSERT INTO edge (source, type, sort, target, owner, role) VALUES ($source, $type, $sort, $target, $owner, $role)
ON CONFLICT DO UPDATE SET role = excluded.role
