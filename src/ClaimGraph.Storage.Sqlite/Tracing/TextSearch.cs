using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;

namespace ClaimGraph.Storage.Sqlite.Tracing;

/// <summary>Finds the sources whose texts hold runs of words.</summary>
internal static class TextSearch
{
    public static IReadOnlyList<TextMatch> Find(Reader reader, TextQuery query)
    {
        var shared = new Dictionary<long, int>();
        var counted = 0;
        foreach (var phrase in query.Phrases)
        {
            var holders = RecordReader.KeysOf(
                reader[Sql.SourcesWithPhrase].Bind("$match", MatchText.Of(phrase)).Bind("$limit", Limits.CommonPhrase + 1));
            if (holders.Count > Limits.CommonPhrase)
                continue;
            counted++;
            foreach (var holder in holders)
                shared[holder] = shared.GetValueOrDefault(holder) + 1;
        }

        if (counted == 0)
            return HoldersOfAll(reader, query);
        var ranked = shared.Where(source => source.Value >= Math.Min(query.AtLeast, counted)).OrderByDescending(source => source.Value).ToList();
        // The ids of those alone that may be among the first.
        var least = ranked.Count > query.Limit ? ranked[query.Limit - 1].Value : 0;
        return
        [
            .. ranked.TakeWhile(source => source.Value >= least)
                .Select(source => new TextMatch(RecordReader.ReferenceOf(reader, source.Key), source.Value))
                .OrderByDescending(match => match.Shared)
                .ThenBy(match => match.Source.Id, StringComparer.Ordinal)
                .Take(query.Limit),
        ];
    }

    private static TextMatch[] HoldersOfAll(Reader reader, TextQuery query) =>
    [
        .. RecordReader.KeysOf(
                reader[Sql.SourcesWithPhrases].Bind("$match", string.Join(" AND ", query.Phrases.Select(MatchText.Of))).Bind("$limit", query.Limit))
            .Select(source => new TextMatch(RecordReader.ReferenceOf(reader, source), query.Phrases.Count)),
    ];
}
