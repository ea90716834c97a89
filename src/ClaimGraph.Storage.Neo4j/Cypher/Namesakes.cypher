// Entities that have a name, each kind under a key of its own.
UNWIND $keys AS key
MATCH (:Key {key: key})-[:KEY_OF]->(n)
WITH n ORDER BY n.reference LIMIT $limit
RETURN n.record AS record
