using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Verifying;
using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Neo4j.Writing;

/// <summary>The properties of a record's node: for people who write their own Cypher, and those that lists and searches need.</summary>
internal static class NodeProperties
{
    /// <param name="quotations">Of a claim: its quotations.</param>
    public static Dictionary<string, object?> Of(StoredRecord stored, IReadOnlyList<QuotationRecord> quotations)
    {
        var record = stored.Record;
        var properties = new Dictionary<string, object?>
        {
            ["id"] = record.Id,
            ["reference"] = record.Reference.ToString(),
            ["version"] = record.Version,
            ["status"] = WireNames<RecordStatus>.Of(record.Status),
            ["createdAt"] = Instants.Write(record.CreatedAt),
            ["updatedAt"] = Instants.Write(record.UpdatedAt),
        };
        if (stored.IsDeleted)
            return properties;

        properties["timeKey"] = SortKeys.Time(record);
        Put(properties, "nameKey", SortKeys.Name(record));
        Put(properties, "searchText", record is ClaimRecord claim ? SearchedText.Of(claim, quotations) : SearchedText.Of(record));
        Describe(properties, record, quotations);
        return properties;
    }

    /// <summary>The label of a record's node besides <c>Record</c>; affiliations and links are edges and have none, nor have the deleted.</summary>
    public static IReadOnlyList<string> LabelsOf(StoredRecord stored) =>
        stored.IsDeleted || stored.Record.Kind is RecordKind.Affiliation or RecordKind.Link ? [] : [stored.Record.Kind.ToString()];

    /// <summary>
    /// What claims are found by among all, by runs of words and by texts as a whole, and then, with <see cref="SpeakerKey"/> behind each, among
    /// those of their speaker.
    /// </summary>
    public static string ShinglesOf(ClaimRecord claim, IEnumerable<QuotationRecord> quotations)
    {
        var texts = Shingles.OfTexts(claim, quotations).ToList();
        var speaker = SpeakerKey(claim.Speaker);
        return string.Join(' ',
        [
            .. texts.SelectMany(text => text.Words).Distinct(StringComparer.Ordinal),
            .. texts.SelectMany(text => Shingles.Sketch(text.Shingles)).Distinct(StringComparer.Ordinal).Select(shingle => shingle + speaker),
        ]);
    }

    /// <summary>A speaker as a word of letters and digits.</summary>
    public static string SpeakerKey(Reference speaker) => ShortHash.Of(speaker.ToString());

    private static void Describe(Dictionary<string, object?> properties, Record record, IReadOnlyList<QuotationRecord> quotations)
    {
        switch (record)
        {
            case EntityRecord entity:
                Describe(properties, entity);
                break;
            case SourceRecord source:
                Describe(properties, source);
                break;
            case ClaimRecord claim:
                Describe(properties, claim, quotations);
                break;
            case QuotationRecord quotation:
                Describe(properties, quotation);
                break;
            case UnnamedSourceRecord unnamed:
                properties["descriptor"] = unnamed.Descriptor;
                break;
        }
    }

    private static void Describe(Dictionary<string, object?> properties, EntityRecord entity)
    {
        properties["name"] = entity.Name;
        Put(properties, "aliases", entity.Aliases?.Select(alias => alias.Value).ToList());
        Put(properties, "externalIds", entity.ExternalIds?.Select(pair => $"{pair.Key}:{pair.Value}").ToList());
        Put(properties, "description", entity.Description);
    }

    private static void Describe(Dictionary<string, object?> properties, SourceRecord source)
    {
        properties["title"] = source.Title;
        properties["kind"] = WireNames<SourceKind>.Of(source.SourceKind);
        Put(properties, "lang", source.Lang);
        Put(properties, "authors", source.Authors);
        Put(properties, "publishedOn", source.PublishedOn?.ToString());
        Put(properties, "retrievedOn", source.RetrievedOn?.ToString());
        Put(properties, "url", source.Url);
        Put(properties, "archiveUrl", source.ArchiveUrl);
        Put(properties, "externalIds", source.ExternalIds?.Select(pair => $"{pair.Key}:{pair.Value}").ToList());
        Put(properties, "textSha256", source.TextSha256);
    }

    private static void Describe(Dictionary<string, object?> properties, ClaimRecord claim, IReadOnlyList<QuotationRecord> quotations)
    {
        properties["text"] = claim.Text;
        properties["lang"] = claim.Lang;
        properties["kind"] = WireNames<ClaimKind>.Of(claim.ClaimKind);
        properties["speaker"] = claim.Speaker.ToString();
        Put(properties, "jointWith", claim.JointWith?.Select(speaker => speaker.ToString()).ToList());
        properties["forms"] = quotations.Select(quotation => WireNames<QuotationForm>.Of(quotation.Form)).Distinct().ToList();
        properties["saidKey"] = SortKeys.Said(claim);
        properties["speakerKey"] = SpeakerKey(claim.Speaker);
        properties["shingles"] = ShinglesOf(claim, quotations);
        Put(properties, "saidOn", claim.SaidOn?.ToString());
        Put(properties, "saidFirst", Days.Write(claim.SaidOn?.First));
        Put(properties, "saidLast", Days.Write(claim.SaidOn?.Last));
        Put(properties, "venue", claim.Venue);
    }

    private static void Describe(Dictionary<string, object?> properties, QuotationRecord quotation)
    {
        properties["text"] = quotation.Text;
        properties["form"] = WireNames<QuotationForm>.Of(quotation.Form);
        properties["sourceTimeKey"] = SortKeys.SourceTime(quotation);
        Put(properties, "lang", quotation.Lang);
        Put(properties, "translated", quotation.Translated);
        Put(properties, "nameAsStated", quotation.NameAsStated);
        Put(properties, "titleAsStated", quotation.TitleAsStated);
    }

    private static void Put(Dictionary<string, object?> properties, string name, object? value)
    {
        if (value is not null)
            properties[name] = value;
    }
}
