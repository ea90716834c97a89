MERGE (m:Migration {number: $number})
ON CREATE SET m.name = $name, m.sha256 = $sha256, m.appliedAt = datetime.realtime()
