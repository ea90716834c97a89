// Writes what was decided about the graph as the commit $head left it, and nothing if that is not the last one: then there is no row.
// Setting a property takes the lock of the ledger before its head is read; one commit at a time goes on from here.
MATCH (l:Ledger {id: 'ledger'})
SET l.turn = $commit
WITH l WHERE l.head = $head
CALL () {
    UNWIND $erased AS row
    MATCH (a:Record {reference: row.from})-[r]->(b:Record {reference: row.to})
    WHERE type(r) = row.type AND coalesce(r.reference, '') = row.owner
    DELETE r
}
CALL () {
    UNWIND $created AS row
    CREATE (n:Record)
    SET n = row.properties, n.record = row.head + coalesce(row.content, row.changes[-1].content) + '}', n:$(row.labels)
    FOREACH (change IN row.changes | CREATE (h:Change) SET h = change, h.reference = n.reference)
}
CALL () {
    UNWIND $updated AS row
    MATCH (n:Record {reference: row.properties.reference})
    SET n = row.properties, n.record = row.head + coalesce(row.content, row.changes[-1].content) + '}'
    FOREACH (change IN row.changes | CREATE (h:Change) SET h = change, h.reference = n.reference)
}
CALL () {
    UNWIND $buried AS row
    MATCH (n:Record {reference: row.properties.reference})
    REMOVE n:Person:Institution:Country:Topic:Source:Claim:Quotation:UnnamedSource
    SET n = row.properties, n.record = row.head + coalesce(row.content, row.changes[-1].content) + '}'
    FOREACH (change IN row.changes | CREATE (h:Change) SET h = change, h.reference = n.reference)
}
CALL () {
    UNWIND $drawn AS row
    MATCH (a:Record {reference: row.from})
    MATCH (b:Record {reference: row.to})
    CREATE (a)-[r:$(row.type)]->(b)
    SET r = row.properties
}
CALL () {
    UNWIND $unkeyed AS row
    MATCH (k:Key {key: row.key})-[r:KEY_OF]->(:Record {reference: row.reference})
    DELETE r
}
CALL () {
    UNWIND $keyed AS row
    MATCH (n:Record {reference: row.reference})
    MERGE (k:Key {key: row.key})
    CREATE (k)-[:KEY_OF]->(n)
}
CALL () {
    UNWIND $texts AS row
    CALL (row) {
        MERGE (t:SourceText {source: row.source})
        WITH t, row, t.sha256 AS before
        WHERE before IS NULL OR before <> row.sha256
        FOREACH (_ IN CASE WHEN before IS NULL THEN [] ELSE [1] END |
            CREATE (f:FormerText) SET f = t {.source, .sha256, .text, .keptAt, .number})
        SET t.sha256 = row.sha256, t.text = row.text, t.keptAt = row.keptAt, t.number = coalesce(t.number, 0) + 1, t.searchText = row.searchText
    }
}
CALL () {
    UNWIND $unsearched AS source
    MATCH (t:SourceText {source: source})
    REMOVE t.searchText
}
CALL () {
    UNWIND $outcomes AS row
    MERGE (o:IdempotencyKey {key: row.key})
    SET o = row
}
CALL () {
    WITH $now AS now
    WHERE size($outcomes) > 0
    MATCH (o:IdempotencyKey)
    WHERE o.expiresAt <= now
    DELETE o
}
SET l.sequence = $sequence + $count, l.head = $commit
RETURN l.head AS head
