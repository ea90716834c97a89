using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;
using ClaimGraph.Storage.Sqlite.Rendering;

namespace ClaimGraph.Storage.Sqlite.Tracing;

/// <summary>Finds the claims that share shingles with a text.</summary>
/// <remarks>
/// A wording is indexed under the said_key of its claim, which has them in the order of days and ids; what was printed of it under the key
/// of the quotation, below zero.
/// </remarks>
internal sealed class WordingSearch(Reader reader, TemplateFiller filler)
{
    private readonly Dictionary<long, long> claimsOfPrints = [];

    public IReadOnlyList<WordingMatch> Find(WordingQuery query)
    {
        var found = query.Beside is { } claim ? FindBeside(query, claim) : FindAnywhere(query);
        var claims = new ClaimPageBuilder(filler, found.Count, bytes: Limits.WordingBytes);
        foreach (var (saidKey, _) in found)
            if (!claims.TryAddBySaidKey(reader, saidKey))
                break;
        return [.. claims.ToDocuments().Zip(found, (document, match) => new WordingMatch(document, match.Value))];
    }

    private List<KeyValuePair<long, int>> FindAnywhere(WordingQuery query)
    {
        var counted = Count(query.Shingles, Limits.CommonShingle, HoldersOf, out var shared);
        return counted > 0 ? Nearest(Sharing(shared, query, counted), query.Limit) : HoldersOfAll(query);
    }

    private List<KeyValuePair<long, int>> FindBeside(WordingQuery query, Reference reference)
    {
        if (RecordReader.KeyOf(reader, reference) is not { } claim)
            return [];
        var asked = reader[Sql.SpeakerOfClaim].Bind("$claim", claim);
        if (!asked.Step())
            return [];
        var (speaker, saidKey) = (asked.Long(0), asked.Long(1));
        asked.Reset();
        var counted = Count(query.Shingles, Limits.CommonShingleOfSpeaker, ClaimsOfSpeaker, out var shared);
        shared.Remove(claim);
        var found = Sharing(shared, query, counted)
            .ToDictionary(other => reader[Sql.SaidKeyOf].Bind("$record", other.Key).Number()!.Value, other => other.Value);
        foreach (var other in HoldersOfWhole(query.Whole).Where(other => other != saidKey))
            found[other] = query.Shingles.Count;
        return Nearest(found, query.Limit);

        IEnumerable<long> ClaimsOfSpeaker(string shingle, int most) => RecordReader.KeysOf(
            reader[Sql.ClaimsOfSpeakerWithShingle].Bind("$speaker", speaker).Bind("$shingle", shingle).Bind("$limit", most));
    }

    /// <summary>The claims that have a text as a whole, by said_key; none where very many do.</summary>
    private IEnumerable<long> HoldersOfWhole(string? whole) =>
        whole is not null && HoldersOf(whole, Limits.CommonWording + 1) is { Count: <= Limits.CommonWording } holders ? holders : [];

    private static IEnumerable<KeyValuePair<long, int>> Sharing(Dictionary<long, int> shared, WordingQuery query, int counted) =>
        shared.Where(claim => claim.Value >= Math.Min(query.AtLeast, counted));

    private static List<KeyValuePair<long, int>> Nearest(IEnumerable<KeyValuePair<long, int>> claims, int limit) =>
        [.. claims.OrderByDescending(claim => claim.Value).ThenByDescending(claim => claim.Key).Take(limit)];

    /// <summary>Counts how many of the shingles each claim holds, but for those that are common.</summary>
    /// <param name="common">Claims that may hold one that is not.</param>
    /// <param name="holdersOf">The claims that hold a shingle, each once, up to a number.</param>
    /// <returns>How many are not.</returns>
    private static int Count(
        IReadOnlyList<string> shingles, int common, Func<string, int, IEnumerable<long>> holdersOf, out Dictionary<long, int> shared)
    {
        shared = [];
        var counted = 0;
        foreach (var shingle in shingles)
        {
            var holders = holdersOf(shingle, common + 1).ToList();
            if (holders.Count > common)
                continue;
            counted++;
            foreach (var holder in holders)
                shared[holder] = shared.GetValueOrDefault(holder) + 1;
        }

        return counted;
    }

    /// <summary>Claims that hold a shingle, or have a text as a whole, by said_key.</summary>
    private HashSet<long> HoldersOf(string shingle, int most)
    {
        var rows = Rows(shingle, long.MinValue, long.MaxValue);
        var claims = new HashSet<long>();
        while (claims.Count < most && rows.Step())
            claims.Add(ClaimOf(rows.Long(0)));
        rows.Reset();
        return claims;
    }

    /// <summary>The newest claims that hold every shingle.</summary>
    private List<KeyValuePair<long, int>> HoldersOfAll(WordingQuery query)
    {
        var claims = new SortedSet<long>(RecordReader.KeysOf(
            reader[Sql.ClaimsWithShingles].Bind("$match", string.Join(" AND ", query.Shingles.Select(Quoted))).Bind("$limit", query.Limit)));
        // And those whose wording holds some, and what was printed of it the others.
        var printed = query.Shingles.ToDictionary(shingle => shingle, shingle =>
            RecordReader.KeysOf(Rows(shingle, long.MinValue, -1)).ConvertAll(ClaimOf).ToHashSet());
        foreach (var claim in printed.Values.SelectMany(holders => holders).Distinct().OrderDescending())
        {
            if (claims.Count >= query.Limit && claim < claims.Min)
                break;
            if (query.Shingles.All(shingle => printed[shingle].Contains(claim) || IsInWording(shingle, claim)))
                claims.Add(claim);
        }

        return [.. claims.Reverse().Take(query.Limit).Select(claim => KeyValuePair.Create(claim, query.Shingles.Count))];
    }

    private bool IsInWording(string shingle, long saidKey) => RecordReader.KeysOf(Rows(shingle, saidKey, saidKey)).Count > 0;

    private Statement Rows(string shingle, long first, long last) =>
        reader[Sql.HoldersOfShingle].Bind("$match", Quoted(shingle)).Bind("$first", first).Bind("$last", last);

    /// <summary>The said_key of the claim that a row belongs to.</summary>
    private long ClaimOf(long row)
    {
        if (row > 0)
            return row;
        if (!claimsOfPrints.TryGetValue(row, out var saidKey))
            claimsOfPrints[row] = saidKey = reader[Sql.SaidKeyOfQuotation].Bind("$quotation", -row).Number()!.Value;
        return saidKey;
    }

    /// <summary>Shingles are letters and digits only, so nothing in them can end the string.</summary>
    private static string Quoted(string shingle) => $"\"{shingle}\"";
}
