// Keys between two that some entities have in common, and no more than $most, each with those who have it.
MATCH (k:Key)
USING INDEX k:Key(key)
WHERE k.key > $from AND k.key < $to AND 2 <= COUNT { (k)-[:KEY_OF]->() } <= $most
WITH k ORDER BY k.key LIMIT $limit
CALL (k) {
    MATCH (k)-[:KEY_OF]->(n:Record)
    WITH n ORDER BY n.id
    RETURN collect(n.record) AS records
}
RETURN k.key AS key, records ORDER BY key
