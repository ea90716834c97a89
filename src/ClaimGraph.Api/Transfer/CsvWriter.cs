using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.Time;

namespace ClaimGraph.Api.Transfer;

/// <summary>Writes a table (RFC 4180, UTF-8): one row for each quotation, and one for a claim that has none.</summary>
/// <remarks>
/// Every cell is what is on record, to the byte. A spreadsheet would take some cells for formulas: for such a reader each of them gets one
/// apostrophe in front, also if it begins with apostrophes already, so that whoever takes one away has what is on record.
/// </remarks>
/// <param name="reader">What reads the table; null for programs that take each cell as it is.</param>
internal sealed partial class CsvWriter(TableReader? reader) : ExportWriter
{
    private const string LineEnd = "\r\n";

    /// <summary>Between the items of a list in one cell.</summary>
    private const string Separator = " | ";

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    /// <summary>The columns that say something of the claim before those of the quotation, those of the quotation, and those behind them.</summary>
    private static readonly (string Name, Func<ClaimDocument, string?> Cell)[] OfClaim =
    [
        ("claim_id", claim => claim.Id),
        ("speaker_type", claim => Listed(claim.AllSpeakers(), speaker => WireNames<RecordKind>.Of(speaker.Type!.Value))),
        ("speaker_id", claim => Listed(claim.AllSpeakers(), speaker => speaker.Id)),
        ("speaker_name", claim => Listed(claim.AllSpeakers(), speaker => speaker.Name ?? speaker.Descriptor)),
        ("speaker_wikidata", claim => ListedIfAny(claim.AllSpeakers(), speaker => speaker.ExternalIds?.GetValueOrDefault("wikidata"))),
        ("capacity_title", claim => ListedIfAny(Positions(claim), position => position.Title)),
        ("capacity_institution", claim => Listed(Positions(claim), position => position.Institution.Name)),
        ("text", claim => claim.Text),
        ("lang", claim => claim.Lang),
        ("kind", claim => WireNames<ClaimKind>.Of(claim.Kind!.Value)),
        ("status", claim => claim.Status is { } status ? WireNames<RecordStatus>.Of(status) : null),
        ("said_on", claim => claim.SaidOn?.ToString()),
        ("said_first", claim => claim.SaidOn is { } said && said.First > DateOnly.MinValue ? DayOf(said.First) : null),
        ("said_last", claim => claim.SaidOn is { } said && said.Last < DateOnly.MaxValue ? DayOf(said.Last) : null),
        ("venue", claim => claim.Venue),
        ("about", claim => Listed(claim.About ?? [], subject => ReferenceOf(subject).ToString())),
        ("on_behalf_of", claim => claim.OnBehalfOf is { } principal ? ReferenceOf(principal).ToString() : null),
    ];

    private static readonly (string Name, Func<QuotationDescription, string?> Cell)[] OfQuotation =
    [
        ("quotation_id", quotation => quotation.Id),
        ("quotation_text", quotation => quotation.Text),
        ("quotation_form", quotation => WireNames<QuotationForm>.Of(quotation.Form!.Value)),
        ("quotation_lang", quotation => quotation.Lang),
        ("name_as_stated", quotation => quotation.NameAsStated),
        ("title_as_stated", quotation => quotation.TitleAsStated),
        ("source_id", quotation => quotation.Source!.Id),
        ("source_title", quotation => quotation.Source!.Title),
        ("source_kind", quotation => quotation.Source!.Kind is { } kind ? WireNames<SourceKind>.Of(kind) : null),
        ("publisher_id", quotation => quotation.Source!.Publisher?.Id),
        ("publisher_name", quotation => quotation.Source!.Publisher?.Name),
        ("published_on", quotation => quotation.Source!.PublishedOn?.ToString()),
        ("source_url", quotation => quotation.Source!.Url),
        ("archive_url", quotation => quotation.Source!.ArchiveUrl),
    ];

    private static readonly (string Name, Func<ClaimDocument, string?> Cell)[] OfRecord =
    [
        ("recorded_at", claim => claim.CreatedAt is { } moment ? InstantConverter.Text(moment) : null),
        ("version", claim => claim.Version?.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>The names of the columns, in their order.</summary>
    public static IReadOnlyList<string> Header { get; } =
    [
        .. OfClaim.Select(column => column.Name), .. OfQuotation.Select(column => column.Name), .. OfRecord.Select(column => column.Name),
    ];

    public override string ContentType => $"{MediaTypes.Csv}; charset=utf-8; header=present";

    public override string FileName => "claims.csv";

    public override IEnumerable<ReadOnlyMemory<byte>> End() => [Part(WriteHeader)];

    /// <summary>A cell as a table holds it: in quotation marks, these doubled, where it holds what ends a cell or a row (RFC 4180, section 2).</summary>
    public static string Cell(string? text, TableReader? reader)
    {
        var exact = text ?? "";
        var cell = reader == TableReader.Spreadsheet && LikeFormula().IsMatch(exact) ? $"'{exact}" : exact;
        return cell.AsSpan().ContainsAny(Quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }

    protected override void WriteClaim(Document claim, IBufferWriter<byte> output)
    {
        WriteHeader(output);
        var document = Read(claim);
        var (before, behind) = (OfClaim.Select(column => column.Cell(document)).ToList(), OfRecord.Select(column => column.Cell(document)).ToList());
        if (document.Quotations is not { Count: > 0 } quotations)
        {
            WriteRow(output, [.. before, .. OfQuotation.Select(_ => (string?)null), .. behind]);
            return;
        }
        foreach (var quotation in quotations)
            WriteRow(output, [.. before, .. OfQuotation.Select(column => column.Cell(quotation)), .. behind]);
    }

    /// <summary>Writes the header, unless it stands there already.</summary>
    private void WriteHeader(IBufferWriter<byte> output)
    {
        if (HasBegun)
            return;
        if (reader == TableReader.Spreadsheet)
            Append(output, "\uFEFF");
        WriteRow(output, Header);
    }

    private void WriteRow(IBufferWriter<byte> output, IReadOnlyList<string?> cells)
    {
        for (var index = 0; index < cells.Count; index++)
        {
            if (index > 0)
                Append(output, ",");
            Append(output, Cell(cells[index], reader));
        }
        Append(output, LineEnd);
    }

    /// <summary>What the first speaker was, or may have been, on that day.</summary>
    private static IReadOnlyList<PositionDocument> Positions(ClaimDocument claim) => Capacity.PositionsOf(claim.Speaker!, claim.SaidOn);

    private static string Listed<T>(IEnumerable<T> items, Func<T, string?> text) => string.Join(Separator, items.Select(text));

    /// <summary>The same, where some have none: the others keep their places, and where none has one, nothing is left of the list.</summary>
    private static string? ListedIfAny<T>(IEnumerable<T> items, Func<T, string?> text)
    {
        var texts = items.Select(text).ToList();
        return texts.Exists(one => one is not null) ? string.Join(Separator, texts) : null;
    }

    private static string DayOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A'*[=+\-@\t\r]", RegexOptions.CultureInvariant)]
    private static partial Regex LikeFormula();
}
