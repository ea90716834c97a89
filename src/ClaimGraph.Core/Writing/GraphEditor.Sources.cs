using System.Security.Cryptography;
using System.Text;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Storage;

namespace ClaimGraph.Writing;

public sealed partial class GraphEditor
{
    /// <summary>Records a source for itself (not as a mention).</summary>
    private Accepted Record(SourceDescription source)
    {
        var publisher = PublisherOf(source, "");
        var id = source.Id ?? IdOf(RecordKind.Source, NaturalKeys.OfSource(source, publisher), source.Title ?? "");
        if (state.Find(new(RecordKind.Source, id)).IfAny is not SourceRecord present)
            return Save(First(Described(source, publisher) with { Id = id }, source.Status), Disposition.Created);

        Present(present, present.Reference);
        var stated = OnTopOf(present, source, publisher);
        return SaysTheSame(stated, present, source.Status)
            ? Unchanged(present)
            : throw Conflict(present, Differences.Between(stated, present));
    }

    private Accepted ReplaceSource(SourceRecord present, SourceDescription source)
    {
        var record = Described(source, PublisherOf(source, "")) with { TextSha256 = source.TextSha256 ?? present.TextSha256 };
        return SaysTheSame(record, present, source.Status)
            ? Unchanged(present)
            : Save(Next(record, present, source.Status), Disposition.Updated);
    }

    private Accepted Keep(KeepSourceText write)
    {
        var present = Target<SourceRecord>(new(RecordKind.Source, write.SourceId), write.ExpectedVersion);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(write.Text)));
        state.SaveSourceText(present.Reference, sha256, write.Text, now);
        return present.TextSha256 == sha256
            ? Unchanged(present)
            : Save(Next(present with { TextSha256 = sha256 }, present, null), Disposition.Updated);
    }

    /// <summary>The source a document mentions: found by id or by what makes it itself, else created.</summary>
    private SourceRecord Resolve(SourceDescription source, string path)
    {
        if (source.Title is null && source.Id is { } known)
            return (SourceRecord)Mentioned(new(RecordKind.Source, known), path);
        var publisher = PublisherOf(source, path);
        var id = source.Id ?? IdOf(RecordKind.Source, NaturalKeys.OfSource(source, publisher), source.Title ?? "");
        if (state.Find(new(RecordKind.Source, id)).IfAny is SourceRecord present)
            return (SourceRecord)Mentioned(present.Reference, path);
        if (source.Title is null || source.Kind is null)
            throw RefusedException.Because(
                RefusalCode.UnknownReference, "There is no such source, and it is not described: give its title and kind.", path);
        var record = First(Described(source, publisher) with { Id = id }, source.Status);
        state.Save(record);
        return record;
    }

    private Reference? PublisherOf(SourceDescription source, string path) =>
        source.Publisher is { } publisher ? Resolve(publisher, RecordKind.Institution, Inside(path, "publisher")) : null;

    private static SourceRecord Described(SourceDescription source, Reference? publisher) => new()
    {
        Title = source.Title!,
        SourceKind = source.Kind!.Value,
        Lang = source.Lang,
        Publisher = publisher,
        Authors = source.Authors is { Count: > 0 } authors ? authors : null,
        PublishedOn = source.PublishedOn,
        RetrievedOn = source.RetrievedOn,
        Url = source.Url,
        ArchiveUrl = source.ArchiveUrl,
        ExternalIds = source.ExternalIds is { Count: > 0 } externalIds ? Sorted(externalIds) : null,
        TextSha256 = source.TextSha256,
    };

    private static SourceRecord OnTopOf(SourceRecord present, SourceDescription source, Reference? publisher) => present with
    {
        Title = source.Title ?? present.Title,
        SourceKind = source.Kind ?? present.SourceKind,
        Lang = source.Lang ?? present.Lang,
        Publisher = publisher ?? present.Publisher,
        Authors = source.Authors is { Count: > 0 } authors ? authors : present.Authors,
        PublishedOn = source.PublishedOn ?? present.PublishedOn,
        RetrievedOn = source.RetrievedOn ?? present.RetrievedOn,
        Url = source.Url ?? present.Url,
        ArchiveUrl = source.ArchiveUrl ?? present.ArchiveUrl,
        ExternalIds = source.ExternalIds is { Count: > 0 } externalIds ? Sorted(externalIds) : present.ExternalIds,
        TextSha256 = source.TextSha256 ?? present.TextSha256,
    };
}
