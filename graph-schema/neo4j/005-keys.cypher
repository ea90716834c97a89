// Keys fold less, so that two statements or two names never become one; and search text has the halves of words that an apostrophe divides,
// and the signs of scripts without spaces. All of it stands in the properties and nodes that there are. No statement can work it out: what
// is there already gets it by ClaimGraph.Storage.Neo4j.Migrating.KeyStep.
