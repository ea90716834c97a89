// Gives records the properties that are made by folding, and entities the keys of their names.
UNWIND $rows AS row
MATCH (n:Record {reference: row.reference})
SET n += row.properties
WITH n, row WHERE row.keys IS NOT NULL
CALL (n, row) {
    MATCH (k:Key)-[r:KEY_OF]->(n)
    WHERE NOT k.key IN row.keys
    DELETE r
}
UNWIND row.keys AS key
MERGE (k:Key {key: key})
MERGE (k)-[:KEY_OF]->(n)
