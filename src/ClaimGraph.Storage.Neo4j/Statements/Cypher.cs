namespace ClaimGraph.Storage.Neo4j.Statements;

/// <summary>The statements that are one file: each is the text of the file of its name in <c>Cypher</c>.</summary>
internal enum Cypher
{
    AffiliationsOfPerson,
    AppliedMigrations,
    AwaitIndexes,
    ChangeOfVersion,
    ChangesOf,
    Check,
    ClaimsBeside,
    ClaimsByShingles,
    ClaimsWithoutShingles,
    Commit,
    CommitAt,
    Components,
    ConstraintDefinitions,
    Description,
    EdgesBetween,
    Ends,
    ExportedClaims,
    Fetch,
    FirstVersions,
    Frontier,
    IndexDefinitions,
    IsEmpty,
    KeepFolded,
    KeepNaturalKeys,
    KeepShingles,
    LockMigrations,
    MigrationConstraint,
    Namesakes,
    Neighbors,
    NoteMigration,
    OpenLedger,
    Provenance,
    QuotationsOfClaim,
    QuotationsOfSource,
    RecordsByName,
    RecordsByRecording,
    RecordsMatching,
    RecordsToFold,
    ScoreOf,
    Sizes,
    SourceText,
    SourceTexts,
    SourceTextWithHash,
    SpeakersAbout,
    SpeakersQuotedByPublisher,
    SpeakersQuotedBySource,
    SpeakersQuotedWith,
    TakeTurn,
    UnlockMigrations,
}

/// <summary>The ways to find claims in an order: files in <c>Cypher/Walks</c>. Each ends with a claim a row, in order, at most so many.</summary>
internal enum ClaimWalk
{
    About,
    AlongByRecording,
    ByDay,
    ByRecording,
    ByRelevance,
    BySpeaker,
    InSource,
    Made,
    Matching,
    Named,
    OfCountry,
    OfInstitution,
    OfPublisher,
    OnBehalfOf,
    One,
    StandingAt,
}

/// <summary>What is told of the claims that a walk finds: files in <c>Cypher/Tails</c>, which go on where a walk ends.</summary>
internal enum ClaimTail
{
    Count,
    Facets,
    Page,
}
