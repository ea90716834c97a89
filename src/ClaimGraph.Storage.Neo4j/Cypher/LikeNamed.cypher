// Entities that have some of the keys of a name, those with the most first. A key that too many share tells nothing; the very name and an identifier
// count whoever has them, and more than all others together.
UNWIND $keys AS asked
MATCH (k:Key {key: asked.key})
WHERE asked.counts > 1 OR COUNT { (k)-[:KEY_OF]->() } <= $common
MATCH (k)-[:KEY_OF]->(n:Record)
WITH n, sum(asked.counts) AS shared
ORDER BY shared DESC, n.reference LIMIT $limit
RETURN n.record AS record
