using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;
using ClaimGraph.Storage.Sqlite.Rendering;

namespace ClaimGraph.Storage.Sqlite.Tracing;

/// <summary>Finds the claims that share shingles with a text; all by their said_keys, which have them in the order of days and ids.</summary>
internal sealed class WordingSearch(Reader reader, TemplateFiller filler)
{
    public IReadOnlyList<WordingMatch> Find(WordingQuery query)
    {
        var counted = Count(query.Shingles, out var shared);
        var found = counted > 0
            ? shared.Where(claim => claim.Value >= Math.Min(query.AtLeast, counted))
                .OrderByDescending(claim => claim.Value)
                .ThenByDescending(claim => claim.Key)
                .Take(query.Limit)
                .ToList()
            : HoldersOfAll(query);
        var claims = new ClaimPageBuilder(filler, found.Count);
        foreach (var (saidKey, _) in found)
            if (!claims.TryAddBySaidKey(reader, saidKey))
                break;
        return [.. claims.ToDocuments().Zip(found, (claim, count) => new WordingMatch(claim, count.Value))];
    }

    /// <summary>Counts how many of the shingles each claim holds, but for those that are common.</summary>
    /// <returns>How many are not.</returns>
    private int Count(IReadOnlyList<string> shingles, out Dictionary<long, int> shared)
    {
        shared = [];
        var counted = 0;
        foreach (var shingle in shingles)
        {
            var holders = Holders(Quoted(shingle), Limits.CommonShingle + 1);
            if (holders.Count > Limits.CommonShingle)
                continue;
            counted++;
            foreach (var holder in holders)
                shared[holder] = shared.GetValueOrDefault(holder) + 1;
        }

        return counted;
    }

    /// <summary>The newest claims that hold every shingle.</summary>
    private List<KeyValuePair<long, int>> HoldersOfAll(WordingQuery query) =>
        Holders(string.Join(" AND ", query.Shingles.Select(Quoted)), query.Limit)
            .ConvertAll(claim => KeyValuePair.Create(claim, query.Shingles.Count));

    private List<long> Holders(string match, int limit) =>
        RecordReader.KeysOf(reader[Sql.ClaimsWithShingles].Bind("$match", match).Bind("$limit", limit));

    /// <summary>Shingles are letters and digits only, so nothing in them can end the string.</summary>
    private static string Quoted(string shingle) => $"\"{shingle}\"";
}
