namespace ClaimGraph.Graph;

/// <summary>Every limit of the model, in one place. Lengths are in characters (Unicode code points) unless they say otherwise.</summary>
public static class Limits
{
    /// <summary>Bytes of one claim document, as a body or as a line of an import.</summary>
    public const int DocumentBytes = 1 << 20;

    /// <summary>Imports that run at the same time; beyond, callers are told to come back.</summary>
    public const int Imports = 16;

    /// <summary>Lines in a row that are refused before an import ends.</summary>
    public const int RefusedLines = 20_000;

    /// <summary>Bytes of an import's results that wait until the caller reads them; beyond, no more lines are read.</summary>
    public const int ImportResultBytes = 8 << 20;

    /// <summary>How long an import waits for its next line, and for its caller to take some of the results.</summary>
    public static TimeSpan ImportLineTime { get; } = TimeSpan.FromMinutes(2);
    public static TimeSpan ImportResultTime { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Bytes of a source's text in UTF-8.</summary>
    public const int SourceTextBytes = 5 << 20;

    /// <summary>Bytes of a body with a text out of which statements are read: room for a text of a source, written as JSON.</summary>
    public const int ExtractionBytes = SourceTextBytes + (1 << 20);

    /// <summary>Statements that are read out of one text; what stands behind them is left unread, and the answer says so.</summary>
    public const int ExtractedStatements = 2_000;

    /// <summary>Statements of a text that are verified, and names of speakers in it that are looked up: the first ones.</summary>
    public const int VerifiedStatements = 50;
    public const int LookedUpSpeakers = 200;

    /// <summary>Statements of a text that are shown on a page to be chosen among: those in front.</summary>
    public const int ReviewedStatements = 100;

    /// <summary>How deep elements of HTML may be nested, and attributes of one element.</summary>
    public const int HtmlDepth = 400;
    public const int HtmlAttributes = 500;

    /// <summary>Bytes of a body that is let in beside however many large ones.</summary>
    public const int SmallBodyBytes = 64 << 10;

    /// <summary>
    /// Bytes of large bodies, and of small ones, that are received or worked on at the same time; beyond, callers are told to come back.
    /// </summary>
    public const int BodyBytesUnderWay = 64 << 20;
    public const int SmallBodyBytesUnderWay = 64 << 20;

    /// <summary>How long a body may take to arrive, whole; but for an import.</summary>
    public static TimeSpan BodyTime { get; } = TimeSpan.FromSeconds(30);

    public const int ClaimText = 20_000;
    public const int QuotationText = 20_000;
    public const int Name = 300;
    public const int Title = 1_000;
    public const int Description = 4_000;
    public const int Note = 4_000;
    public const int Venue = 500;
    public const int Role = 100;
    public const int Url = 2_000;
    public const int ExternalId = 200;

    /// <summary>Characters of the name of an identifier scheme.</summary>
    public const int ExternalIdScheme = 50;

    public const int LanguageTag = 35;
    public const int Id = 100;
    public const int ReferenceLength = 400;
    public const int Actor = 100;
    public const int IdempotencyKey = 255;
    public const int QueryText = 1_000;

    public const int Aliases = 200;
    public const int ExternalIds = 50;
    public const int Authors = 200;
    public const int Citizenships = 20;
    public const int Subjects = 100;

    /// <summary>Speakers of one claim besides the first.</summary>
    public const int JointSpeakers = 50;

    public const int AffiliationSources = 50;

    /// <summary>
    /// Bytes of an entity's aliases, or of a source's authors, all together in UTF-8; and sources that the affiliations of one person
    /// name, all together. Documents that mention an entity or a source hold them again.
    /// </summary>
    public const int NamesBytes = 32 << 10;
    public const int PersonSources = 500;

    /// <summary>Affiliations of one person.</summary>
    public const int Affiliations = 200;

    /// <summary>Quotations of one claim.</summary>
    public const int Quotations = 500;

    /// <summary>Bytes in UTF-8 of the words of one claim: its wording, its venue, and what was printed of it and of the speaker.</summary>
    public const int ClaimBytes = 1 << 19;

    /// <summary>Records a page holds unless the caller says otherwise, and at most.</summary>
    public const int DefaultPage = 20;
    public const int LargestPage = 200;

    /// <summary>Bytes of the documents on a page: it ends before the record that would be too much. The first one is always on it.</summary>
    public const int PageBytes = 2 << 20;

    /// <summary>Bytes of the documents of claims that share words with a text: those that share the most are looked at.</summary>
    public const int WordingBytes = 20 << 20;

    /// <summary>
    /// Bytes of answers over <see cref="SmallAnswerBytes"/> that are being sent at the same time, and of those that wait for it; beyond,
    /// callers are told to come back.
    /// </summary>
    public const int AnswerBytesUnderWay = 64 << 20;
    public const int AnswerBytesWaiting = 32 << 20;
    public const int SmallAnswerBytes = 64 << 10;

    /// <summary>Exports that are being sent at the same time.</summary>
    public const int Exports = 8;

    /// <summary>Records beside claims and quotations in a graph that is exported, or speakers in one of who is quoted together.</summary>
    public const int GraphNodes = 250_000;

    /// <summary>Of a graph of who is quoted together: times that a source quotes somebody, and that it quotes two, all sources together.</summary>
    public const int GraphAppearances = 250_000;
    public const int GraphMeetings = 1_000_000;

    /// <summary>Matches up to which counts and facets are exact; beyond, they are lower bounds.</summary>
    public const int ExactCount = 50_000;

    /// <summary>Candidates named when a description fits several records.</summary>
    public const int Candidates = 10;

    /// <summary>Records of one name that a description is compared with; where more have it, one of them is meant only by its id.</summary>
    public const int ComparedNamesakes = 500;

    /// <summary>Names that one request matches, and results of each unless the caller says otherwise, and at most.</summary>
    public const int MatchQueries = 100;
    public const int DefaultMatchResults = 5;
    public const int MatchResults = 20;

    /// <summary>Those on record with whom a name is compared: who shares the most keys with it (see <see cref="Names.CandidateKeys"/>).</summary>
    public const int MatchCandidates = 200;

    /// <summary>Those on record whose names sound alike as a whole and who are shown together; where more do, it tells nothing.</summary>
    public const int LikeNamed = 20;

    /// <summary>Those on record who may share a key of their names; one that more have tells nothing.</summary>
    public const int CommonNameKey = 2_000;

    /// <summary>Steps of a chain between two nodes.</summary>
    public const int PathLength = 6;

    /// <summary>Chains answered unless the caller says otherwise, and at most.</summary>
    public const int DefaultPaths = 3;
    public const int Paths = 10;

    /// <summary>Nodes and kinds that a search for chains can be told to avoid.</summary>
    public const int AvoidedNodes = 20;

    /// <summary>Edges that a search for chains looks at before it gives up.</summary>
    public const int PathBudget = 100_000;

    /// <summary>Links between a claim and one that is related to it, unless the caller says otherwise, and at most.</summary>
    public const int DefaultRelatedDepth = 2;
    public const int RelatedDepth = 4;

    /// <summary>Related claims that are looked at.</summary>
    public const int RelatedClaims = 1_000;

    /// <summary>Sources of a person in which others are looked for.</summary>
    public const int SharedSources = 2_000;

    /// <summary>Records named as evidence for a count.</summary>
    public const int Evidence = 5;

    /// <summary>Quotations and sources that a trace leads through.</summary>
    public const int TracedNodes = 2_000;

    /// <summary>Alarms on the way to a variant that are named: those nearest to the root.</summary>
    public const int CarriedAlarms = 50;

    /// <summary>
    /// Words that are compared for one answer, which says what was not: half a second of work or so. In scripts without spaces, characters.
    /// </summary>
    public const int ComparedWords = 100_000;

    /// <summary>The same for the answer to a write, which names possible variants besides.</summary>
    public const int WrittenWords = 20_000;

    /// <summary>Sources of a claim whose texts are compared with each other, and bytes of all these texts in UTF-8.</summary>
    public const int ComparedTexts = 200;
    public const int ComparedTextBytes = 20 << 20;

    /// <summary>Bytes in UTF-8 of the texts in which words are looked for in one answer: of two, however long they are.</summary>
    public const int AnchoredTextBytes = 2 * SourceTextBytes;

    /// <summary>Texts of one source that are answered: the newest ones.</summary>
    public const int SourceTexts = 10;

    /// <summary>Claims that may share a shingle (see <see cref="Verifying.Shingles"/>), and texts a run of words; one that more have tells nothing.</summary>
    public const int CommonShingle = 1_000;
    public const int CommonPhrase = 1_000;

    /// <summary>Claims of one speaker that may share a shingle before it tells nothing of them.</summary>
    public const int CommonShingleOfSpeaker = 100;

    /// <summary>Claims that may have the very same words before these are a saying, and tell nothing.</summary>
    public const int CommonWording = 100;

    /// <summary>Shingles by which claims are looked for.</summary>
    public const int QueryShingles = 64;

    /// <summary>Questions by which claims are looked for that have only some of the sentences of a text.</summary>
    public const int SearchPortions = 24;

    /// <summary>Pieces into which words that are verified are taken apart.</summary>
    public const int Pieces = 100;

    /// <summary>Shingles of a wording, and of a print, by which it is found among the speaker's others.</summary>
    public const int SketchShingles = 6;

    /// <summary>Records of one name that are told.</summary>
    public const int Namesakes = 20;

    /// <summary>
    /// Questions that one request to reconcile may hold, entities whose data it may fetch, and properties that are heeded of each question or
    /// fetched of each entity.
    /// </summary>
    public const int ReconciledQueries = 50;
    public const int ReconciledEntities = 100;
    public const int ReconciledProperties = 50;

    /// <summary>Suggestions for the beginning of a name unless the caller says otherwise, and at most; and how many of them can be skipped.</summary>
    public const int DefaultSuggestions = 10;
    public const int Suggestions = 50;
    public const int SkippedSuggestions = 150;

    /// <summary>How long a request waits for its turn before its caller is told to come back.</summary>
    public static TimeSpan Waiting { get; } = TimeSpan.FromSeconds(1.5);

    /// <summary>How long a store remembers an idempotency key.</summary>
    public static TimeSpan IdempotencyKeyLifetime { get; } = TimeSpan.FromHours(24);

    /// <summary>Bytes of a request's address with its query, as sent.</summary>
    public const int RequestTarget = 8_192;

    /// <summary>Headers of a request.</summary>
    public const int RequestHeaders = 100;

    /// <summary>Characters of a request's headers, names and values, in all.</summary>
    public const int RequestHeaderBytes = 32_768;
}
