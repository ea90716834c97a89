// Where the edges of some nodes lead, no more than $most: each node there with the places of those it was reached from, one an edge, and
// how many edges it has itself at ends without a limit (ClaimGraph.Graph.EdgeEnds).
UNWIND range(0, size($nodes) - 1) AS place
MATCH (:Record {reference: $nodes[place]})-[r]-(m)
WHERE type(r) IN $types
WITH place, m LIMIT $most
WITH m, collect(place) AS places
RETURN m.reference AS node, places,
// include Weight
