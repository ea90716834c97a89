// What is like words just recorded is looked for among the claims of their speaker. Claims have, behind the shingles by which they are found
// among all, those by which they are found there (ClaimGraph.Storage.Neo4j.Writing.NodeProperties), in the index that there is. No statement
// can work them out: claims that are there already get theirs by ClaimGraph.Storage.Neo4j.Migrating.ShingleStep.
