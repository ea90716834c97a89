using ClaimGraph.Documents;
using ClaimGraph.Graph;
using FluentValidation;

namespace ClaimGraph.Api.Rules;

/// <summary>Where a source is described.</summary>
internal enum SourcePlace
{
    /// <summary>As the record itself.</summary>
    Itself,

    /// <summary>In another document, where naming it may be enough.</summary>
    Mention,
}

/// <summary>What a source must be like, by itself or where it is mentioned.</summary>
internal sealed class SourceDescriptionRules : AbstractValidator<SourceDescription>
{
    public SourceDescriptionRules()
        : this(SourcePlace.Itself)
    {
    }

    internal SourceDescriptionRules(SourcePlace place)
    {
        RuleFor(source => source).Custom((source, context) => Check(source, place, new(context)));
        RuleFor(source => source.Publisher!).SetValidator(new EntityDescriptionRules(EntityPlace.Institution));
    }

    private static void Check(SourceDescription source, SourcePlace place, Faults<SourceDescription> faults)
    {
        faults.HashedRecord(source);
        if (place == SourcePlace.Itself || !IsNamed(source))
            RequireDescription(source, place, faults);
        faults.Text("title", source.Title, Limits.Title);
        faults.Language("lang", source.Lang);
        faults.WebAddress("url", source.Url);
        faults.WebAddress("archiveUrl", source.ArchiveUrl);
        faults.Sha256("textSha256", source.TextSha256);
        faults.Count("authors", source.Authors?.Count, Limits.Authors);
        for (var index = 0; index < Math.Min(source.Authors?.Count ?? 0, Limits.Authors); index++)
            CheckAuthor(source.Authors![index], index, faults);
    }

    // Its id, address or text tells which source is meant; whether it is on record, the store knows.
    private static bool IsNamed(SourceDescription source) => source.Id is not null || source.Url is not null || source.TextSha256 is not null;

    private static void RequireDescription(SourceDescription source, SourcePlace place, Faults<SourceDescription> faults)
    {
        var otherwise = place == SourcePlace.Mention ? " unless id or url names the source" : "";
        if (source.Title is null)
            faults.Add("title", $"title is required{otherwise}.");
        if (source.Kind is null)
            faults.Add("kind", $"kind is required{otherwise}.");
    }

    private static void CheckAuthor(string author, int index, Faults<SourceDescription> faults)
    {
        if (string.IsNullOrWhiteSpace(author) || author.Length > Limits.Name)
            faults.Text($"authors[{index}]", author, Limits.Name);
    }
}
