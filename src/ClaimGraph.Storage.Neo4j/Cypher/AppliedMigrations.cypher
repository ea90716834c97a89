// The migrations a graph has had. It asks by label only, so that it can be asked of an empty server.
MATCH (m:Migration)
WHERE m.number > 0
RETURN m.number, m.name, m.sha256 ORDER BY m.number
