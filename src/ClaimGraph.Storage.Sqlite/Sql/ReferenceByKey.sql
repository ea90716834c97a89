SELECT kind, id FROM record WHERE key = $key
