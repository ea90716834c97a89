using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>Finds the source on record to which a form leads, and what the form says of it that the record does not: naming a source never changes it.</summary>
internal static class WrittenSources
{
    private const int LongestShown = 200;

    private const string Publisher = $"{StatementFields.Source}.publisher";

    /// <summary>The source on record; null where what makes it itself leads to none.</summary>
    /// <param name="named">Who is meant by the names in the form.</param>
    public static async Task<SourceOnRecord?> FindAsync(
        IGraphStore store, SourceDescription written, IReadOnlyList<NamedEntity> named, CancellationToken cancellation)
    {
        var publisher = named.FirstOrDefault(one => one.Path == Publisher);
        var key = NaturalKeys.OfSource(written, publisher?.Meant is { } meant ? new Reference(RecordKind.Institution, meant.Id!) : null);
        foreach (var id in new[] { key.Proposed, key.Distinct }.OfType<string>())
        {
            var reference = new Reference(RecordKind.Source, id);
            if (await store.FindAsync(reference, cancellation) is { Status: not RecordStatus.Deleted } found
                && DocumentJson.Deserialize<SourceDescription>(found.Json.Span) is { Title: { } title } source
                && (written.Url is not null || written.TextSha256 is not null || WordingKey.Of(title) == WordingKey.Of(written.Title!)))
                return new(reference, source, [.. Otherwise(written, publisher, source)]);
        }

        return null;
    }

    /// <summary>Where nothing is looked over before it is recorded, what would not be kept is told beside its field.</summary>
    /// <exception cref="ProblemException">The form says something of the source that is not on record.</exception>
    public static void RequireAsOnRecord(SourceOnRecord? source)
    {
        if (source is not { Otherwise.Count: > 0 })
            return;
        var problem = new ProblemException(Problems.ContentConflict, "The source is on record already, and what you wrote of it is not what is on record.");
        foreach (var (field, _, onRecord) in source.Otherwise)
            problem.At(field, onRecord is null
                ? "The source is on record already, without this. Leave it empty, or edit the source."
                : $"The source is on record already, with “{Excerpt.Of(onRecord, LongestShown)}” here. Leave it at that, or edit the source.");
        throw problem;
    }

    private static IEnumerable<WrittenOtherwise> Otherwise(SourceDescription written, NamedEntity? publisher, SourceDescription onRecord)
    {
        (string Field, string? Written, string? OnRecord)[] fields =
        [
            // The address that leads to it is the same in other letters, too.
            ("url", written.Url, onRecord.Url is { } url && written.Url is { } other && CanonicalUrl.Of(url) == CanonicalUrl.Of(other) ? other : onRecord.Url),
            ("title", written.Title, onRecord.Title),
            ("publisher.name", publisher is { IsOpen: false } ? NameOf(publisher, onRecord.Publisher) : null, onRecord.Publisher?.Name),
            ("kind", WordsOf(written.Kind), WordsOf(onRecord.Kind)),
            ("publishedOn", written.PublishedOn?.ToString(), onRecord.PublishedOn?.ToString()),
            ("lang", Named(written.Lang), Named(onRecord.Lang)),
            ("retrievedOn", written.RetrievedOn?.ToString(), onRecord.RetrievedOn?.ToString()),
            ("archiveUrl", written.ArchiveUrl, onRecord.ArchiveUrl),
            ("authors", Listed(written.Authors), Listed(onRecord.Authors)),
        ];
        return fields.Where(field => field.Written is not null && field.Written != field.OnRecord)
            .Select(field => new WrittenOtherwise($"{StatementFields.Source}.{field.Field}", field.Written!, field.OnRecord));
    }

    // Whoever is meant by another of their names is the same.
    private static string? NameOf(NamedEntity publisher, EntityDescription? onRecord) =>
        publisher.Meant is { } meant && meant.Id == onRecord?.Id ? onRecord!.Name : publisher.Name;

    private static string? WordsOf(SourceKind? kind) => kind is { } known ? EnumWords.Of(known) : null;

    private static string? Named(string? lang) => lang is null ? null : KnownLanguages.Named(lang);

    private static string? Listed(IReadOnlyList<string>? authors) => authors is { Count: > 0 } ? string.Join('\n', authors) : null;
}
