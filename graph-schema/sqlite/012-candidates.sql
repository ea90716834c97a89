-- Keys by which entities are found whose names are like others (ClaimGraph.Names.CandidateKeys), of those that are not deleted. The program fills the
-- table right after the migrations.
CREATE TABLE candidate_key (
    kind        INTEGER NOT NULL,
    key         TEXT    NOT NULL,
    record      INTEGER NOT NULL,
    PRIMARY KEY (kind, key, record)
) STRICT, WITHOUT ROWID;
