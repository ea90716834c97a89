// Gives records natural keys that are not their ids, unless another has the key, be it as its id; answers who has it.
UNWIND $rows AS row
CALL (row) {
    MATCH (n:Record {reference: row.reference})
    OPTIONAL MATCH (own:Record {reference: row.own})
    OPTIONAL MATCH (:Key {key: row.key})-[:KEY_OF]->(held:Record)
    WITH n, coalesce(own, held) AS holder, row
    FOREACH (_ IN CASE WHEN holder IS NULL THEN [1] ELSE [] END |
        MERGE (k:Key {key: row.key})
        MERGE (k)-[:KEY_OF]->(n))
    RETURN coalesce(holder, n).reference AS holder
}
RETURN row.reference AS reference, holder
