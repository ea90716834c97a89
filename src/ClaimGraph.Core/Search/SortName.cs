using ClaimGraph.Graph;

namespace ClaimGraph.Search;

/// <summary>What records are listed under when they are ordered by name.</summary>
public static class SortName
{
    /// <summary>Characters that count; some letters fold into many, and an index takes texts of a few thousand bytes.</summary>
    private const int Longest = 1_200;

    /// <summary>The folded name of an entity or title of a source; null for what has none.</summary>
    public static string? Of(Record record) => record switch
    {
        EntityRecord entity => Bounded(SearchText.Key(entity.Name)),
        SourceRecord source => Bounded(SearchText.Key(source.Title)),
        _ => null,
    };

    private static string Bounded(string key)
    {
        if (key.Length <= Longest)
            return key;
        return key[..(char.IsHighSurrogate(key[Longest - 1]) ? Longest - 1 : Longest)];
    }
}
