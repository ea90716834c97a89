// All edges between two nodes, in either direction, for many pairs: with the records at both ends, and that which an edge is.
UNWIND $pairs AS pair
MATCH (a:Record {reference: pair[0]})
CALL (pair, a) {
    MATCH (b:Record {reference: pair[1]})
    MATCH (a)-[r]-(b)
    WHERE type(r) IN $types
    RETURN b, r
}
OPTIONAL MATCH (o:Record {reference: r.reference})
RETURN pair[0] AS from, pair[1] AS to, type(r) AS type, startNode(r) = a AS isOnward,
    a.record AS start, b.record AS end, r.reference AS owner, o.record AS ownerRecord
