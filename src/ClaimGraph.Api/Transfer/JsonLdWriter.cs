using System.Buffers;
using System.Text.Json;
using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Time;

namespace ClaimGraph.Api.Transfer;

/// <summary>Writes linked data (W3C JSON-LD 1.1): claims and quotations in terms of schema.org, PROV-O and W3C Web Annotation.</summary>
/// <remarks>
/// The context stands in the document and is never fetched; its base is the service as the caller reached it, so that every <c>@id</c> is the
/// address at which the record is read. What these vocabularies have no term for has one of our own (<c>cg:</c>).
/// </remarks>
/// <param name="request">Says under which address the caller reached the service.</param>
internal sealed class JsonLdWriter(HttpRequest request) : ExportWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = DocumentJson.Options.Encoder };

    /// <summary>Terms whose values are addresses, and the vocabularies that are not schema.org.</summary>
    private const string Terms = """
        "@vocab":"http://schema.org/","prov":"http://www.w3.org/ns/prov#","oa":"http://www.w3.org/ns/oa#","cg":"urn:claimgraph:term:",
        "xsd":"http://www.w3.org/2001/XMLSchema#","url":{"@type":"@id"},"archivedAt":{"@type":"@id"},"sameAs":{"@type":"@id"},
        "prov:generatedAtTime":{"@type":"xsd:dateTime"},"dateModified":{"@type":"xsd:dateTime"}
        """;

    public override string ContentType => MediaTypes.JsonLd;

    public override string FileName => "claims.jsonld";

    public override IEnumerable<ReadOnlyMemory<byte>> End() => [Part(output =>
    {
        if (!HasBegun)
            WriteSeparator(output);
        Append(output, "\n]}\n");
    })];

    protected override void WriteClaim(Document claim, IBufferWriter<byte> output)
    {
        var document = Read(claim);
        WriteSeparator(output);
        using (var json = new Utf8JsonWriter(output, Options))
            WriteClaim(json, claim.Reference, document);
        foreach (var quotation in document.Quotations ?? [])
        {
            Append(output, ",\n");
            using var json = new Utf8JsonWriter(output, Options);
            WriteQuotation(json, claim.Reference, document, quotation);
        }
    }

    /// <summary>Writes what stands in front of a node: the context, or what divides it from the one before.</summary>
    private void WriteSeparator(IBufferWriter<byte> output)
    {
        if (HasBegun)
        {
            Append(output, ",\n");
            return;
        }
        var address = JsonEncodedText.Encode($"{request.Scheme}://{request.Host.ToUriComponent()}/");
        Append(output, $"{{\"@context\":{{\"@base\":\"{address}\",{Terms}}},\"@graph\":[\n");
    }

    private void WriteClaim(Utf8JsonWriter json, Reference reference, ClaimDocument claim)
    {
        json.WriteStartObject();
        WriteId(json, reference, "Claim", "prov:Entity");
        Write(json, "text", claim.Text);
        Write(json, "inLanguage", claim.Lang);
        Write(json, "cg:kind", WireNames<ClaimKind>.Of(claim.Kind!.Value));
        Write(json, "creativeWorkStatus", StatusOf(claim));
        Write(json, "dateCreated", claim.SaidOn?.ToString());
        Write(json, "cg:venue", claim.Venue);
        WriteList(json, "author", claim.AllSpeakers(), speaker => WriteEntity(json, speaker));
        if (claim.OnBehalfOf is { } principal)
        {
            json.WritePropertyName("cg:onBehalfOf");
            WriteEntity(json, principal);
        }
        WriteList(json, "about", claim.About, subject => WriteSubject(json, subject));
        var sources = (claim.Quotations ?? []).Select(quotation => quotation.Source!).DistinctBy(source => source.Id).ToList();
        WriteList(json, "appearance", sources, source => WriteMention(json, ReferenceOf(source)));
        if (FirstOf(sources) is { } first)
        {
            json.WritePropertyName("firstAppearance");
            WriteMention(json, ReferenceOf(first));
        }
        if (claim.Version is { } version)
            json.WriteNumber("version", version);
        Write(json, "prov:generatedAtTime", claim.CreatedAt is { } created ? InstantConverter.Text(created) : null);
        Write(json, "dateModified", claim.UpdatedAt is { } updated ? InstantConverter.Text(updated) : null);
        json.WriteEndObject();
    }

    private void WriteQuotation(Utf8JsonWriter json, Reference claim, ClaimDocument document, QuotationDescription quotation)
    {
        json.WriteStartObject();
        WriteId(json, new(RecordKind.Quotation, quotation.Id!), "Quotation", "oa:Annotation");
        Write(json, "text", quotation.Text);
        Write(json, "inLanguage", quotation.Lang);
        Write(json, "cg:form", WireNames<QuotationForm>.Of(quotation.Form!.Value));
        if (quotation.Translated is { } isTranslated)
            json.WriteBoolean("cg:translated", isTranslated);
        Write(json, "cg:nameAsStated", quotation.NameAsStated);
        Write(json, "cg:titleAsStated", quotation.TitleAsStated);
        Write(json, "creativeWorkStatus", StatusOf(quotation));
        WriteList(json, "creator", document.AllSpeakers(), speaker => WriteMention(json, ReferenceOf(speaker)));
        json.WritePropertyName("interpretedAsClaim");
        WriteMention(json, claim);
        json.WritePropertyName("isPartOf");
        WriteSource(json, quotation.Source!);
        json.WritePropertyName("oa:hasBody");
        WriteMention(json, claim);
        json.WritePropertyName("oa:hasTarget");
        WriteTarget(json, quotation);
        json.WriteEndObject();
    }

    /// <summary>Where the words stand: in the source; only those that are printed word for word can be looked for in it.</summary>
    private void WriteTarget(Utf8JsonWriter json, QuotationDescription quotation)
    {
        if (quotation.Form != QuotationForm.Direct)
        {
            WriteMention(json, ReferenceOf(quotation.Source!));
            return;
        }
        json.WriteStartObject();
        json.WritePropertyName("oa:hasSource");
        WriteMention(json, ReferenceOf(quotation.Source!));
        json.WriteStartObject("oa:hasSelector");
        json.WriteString("@type", "oa:TextQuoteSelector");
        Write(json, "oa:exact", quotation.Text);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteSource(Utf8JsonWriter json, SourceDescription source)
    {
        json.WriteStartObject();
        WriteId(json, ReferenceOf(source), TypeOf(source.Kind));
        Write(json, "headline", source.Title);
        Write(json, "genre", source.Kind is { } kind ? WireNames<SourceKind>.Of(kind) : null);
        Write(json, "inLanguage", source.Lang);
        Write(json, "creativeWorkStatus", StatusOf(source));
        Write(json, "datePublished", source.PublishedOn?.ToString());
        Write(json, "url", source.Url);
        Write(json, "archivedAt", source.ArchiveUrl);
        if (source.Publisher is { } publisher)
        {
            json.WritePropertyName("publisher");
            WriteEntity(json, publisher);
        }
        WriteList(json, "author", source.Authors, json.WriteStringValue);
        WriteIdentifiers(json, source.ExternalIds);
        json.WriteEndObject();
    }

    private void WriteEntity(Utf8JsonWriter json, EntityDescription entity)
    {
        json.WriteStartObject();
        WriteId(json, ReferenceOf(entity), entity.Type switch
        {
            RecordKind.Person => "Person",
            RecordKind.Institution => "Organization",
            RecordKind.Country => "Country",
            RecordKind.Topic => "DefinedTerm",
            _ => "cg:UnnamedSource",
        });
        Write(json, "name", entity.Name);
        WriteList(json, "alternateName", entity.Aliases?.Select(alias => alias.Value), json.WriteStringValue);
        Write(json, "description", entity.Summary ?? entity.Descriptor);
        if (entity.Status is not null)
            Write(json, "creativeWorkStatus", StatusOf(entity));
        WriteIdentifiers(json, entity.ExternalIds);
        if (entity.Source is { } source)
        {
            json.WritePropertyName("cg:describedIn");
            WriteSource(json, source);
        }
        if (entity.Country is { } country)
        {
            json.WritePropertyName("location");
            WriteEntity(json, country);
        }
        WriteList(json, "nationality", entity.CitizenOf, citizenship => WriteEntity(json, citizenship));
        WriteList(json, "affiliation", entity.Affiliations, affiliation => WriteAffiliation(json, affiliation));
        json.WriteEndObject();
    }

    /// <summary>An affiliation is a role between a person and an institution, and stands where the institution alone would (schema.org, Role).</summary>
    private void WriteAffiliation(Utf8JsonWriter json, AffiliationDescription affiliation)
    {
        json.WriteStartObject();
        WriteId(json, new(RecordKind.Affiliation, affiliation.Id!), "OrganizationRole");
        Write(json, "roleName", affiliation.Title);
        Write(json, "startDate", affiliation.From?.ToString());
        Write(json, "endDate", affiliation.Until?.ToString());
        json.WritePropertyName("affiliation");
        WriteEntity(json, affiliation.Institution!);
        json.WriteEndObject();
    }

    private void WriteSubject(Utf8JsonWriter json, EntityDescription subject)
    {
        if (subject.Role is null)
        {
            WriteEntity(json, subject);
            return;
        }
        json.WriteStartObject();
        json.WriteString("@type", "Role");
        Write(json, "roleName", subject.Role);
        json.WritePropertyName("about");
        WriteEntity(json, subject);
        json.WriteEndObject();
    }

    private static void WriteIdentifiers(Utf8JsonWriter json, IReadOnlyDictionary<string, string>? identifiers)
    {
        // The address that Wikidata itself gives to its items; what is no item's number names nothing there.
        if (identifiers?.GetValueOrDefault("wikidata") is ['Q', .. { Length: > 0 } number] item && number.All(char.IsAsciiDigit))
            Write(json, "sameAs", $"http://www.wikidata.org/entity/{item}");
        WriteList(json, "identifier", identifiers, identifier =>
        {
            json.WriteStartObject();
            json.WriteString("@type", "PropertyValue");
            Write(json, "propertyID", identifier.Key);
            Write(json, "value", identifier.Value);
            json.WriteEndObject();
        });
    }

    private void WriteId(Utf8JsonWriter json, Reference reference, params ReadOnlySpan<string> types)
    {
        json.WriteString("@id", AddressOf(reference));
        if (types.Length == 1)
        {
            json.WriteString("@type", types[0]);
            return;
        }
        json.WriteStartArray("@type");
        foreach (var type in types)
            json.WriteStringValue(type);
        json.WriteEndArray();
    }

    private void WriteMention(Utf8JsonWriter json, Reference reference)
    {
        json.WriteStartObject();
        json.WriteString("@id", AddressOf(reference));
        json.WriteEndObject();
    }

    // A source that names nobody is read only where it speaks.
    private string AddressOf(Reference reference) =>
        reference.Kind == RecordKind.UnnamedSource ? $"urn:claimgraph:{reference}" : Addresses.Of(request, reference);

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T>? items, Action<T> write)
    {
        var isBegun = false;
        foreach (var item in items ?? [])
        {
            if (!isBegun)
                json.WriteStartArray(name);
            isBegun = true;
            write(item);
        }
        if (isBegun)
            json.WriteEndArray();
    }

    /// <summary>The source that certainly printed it before all others; null when dates do not settle it.</summary>
    private static SourceDescription? FirstOf(IReadOnlyList<SourceDescription> sources)
    {
        var dated = sources.Where(source => source.PublishedOn is not null).OrderBy(source => source.PublishedOn!.Value.Last).ToList();
        return dated.Count == sources.Count && dated.Count > 0
            && dated.Skip(1).All(other => other.PublishedOn!.Value.First > dated[0].PublishedOn!.Value.Last) ? dated[0] : null;
    }

    private static string TypeOf(SourceKind? kind) => kind switch
    {
        SourceKind.Article => "NewsArticle",
        SourceKind.Broadcast => "Episode",
        SourceKind.Report => "Report",
        SourceKind.Post => "SocialMediaPosting",
        SourceKind.Book => "Book",
        SourceKind.Interview => "Conversation",
        SourceKind.Video => "VideoObject",
        SourceKind.PressRelease => "Article",
        SourceKind.Image => "ImageObject",
        _ => "CreativeWork",
    };
}
