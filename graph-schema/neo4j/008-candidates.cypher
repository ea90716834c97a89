// Entities are found as well by keys of names that are like theirs (ClaimGraph.Names.CandidateKeys), in the nodes that there are for keys. No statement
// can work them out: those that are there already get theirs by ClaimGraph.Storage.Neo4j.Migrating.CandidateStep.
