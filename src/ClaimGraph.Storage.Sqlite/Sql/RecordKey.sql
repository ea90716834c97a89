SELECT key FROM record WHERE kind = $kind AND id = $id
