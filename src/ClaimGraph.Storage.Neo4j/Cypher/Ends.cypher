// Nodes that a search begins at, and how many edges each has at ends without a limit (ClaimGraph.Graph.EdgeEnds).
UNWIND $nodes AS node
MATCH (m:Record {reference: node})
RETURN m.record AS record,
// include Weight
