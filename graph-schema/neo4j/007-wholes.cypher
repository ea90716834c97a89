// Among the shingles of each claim stands one for each of its texts as a whole (ClaimGraph.Verifying.Shingles.Whole), in the index that there is, so
// that whoever records words learns who else is on record with the same. No statement can work them out: claims that are there already get
// theirs by ClaimGraph.Storage.Neo4j.Migrating.ShingleStep.
