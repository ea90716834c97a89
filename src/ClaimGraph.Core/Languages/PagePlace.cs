namespace ClaimGraph.Languages;

/// <summary>Where words stand beside the number of a page.</summary>
internal enum PagePlace
{
    /// <summary>In front of it (<c>page</c>).</summary>
    Word,

    /// <summary>Between it and how many there are (<c>of</c>).</summary>
    Count,

    /// <summary>Behind it: characters of a script without spaces (页).</summary>
    Ending,
}
