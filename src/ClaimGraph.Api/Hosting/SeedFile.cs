namespace ClaimGraph.Api.Hosting;

/// <summary>What a file of seeds holds. Claims are loaded first, then the links between them, then the texts of their sources.</summary>
internal enum SeedContent
{
    /// <summary><c>*.ndjson</c>: a claim document a line.</summary>
    Claims = 1,

    /// <summary><c>*.links.ndjson</c>: a link a line.</summary>
    Links = 2,

    /// <summary><c>*.txt</c> in a folder <c>texts</c>: the text of the source that the file is named after.</summary>
    Text = 3,
}

/// <summary>One file of seeds.</summary>
internal sealed record SeedFile(string Path, SeedContent Content);
