using System.Collections.Frozen;
using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>How a language writes numbers, and what they count.</summary>
/// <param name="file">Its words; <c>~</c> marks those that are articles and the like as well.</param>
internal sealed class NumberWords(LanguageFile file)
{
    /// <summary>Number words that add up (<c>five</c>, <c>twenty</c>, <c>двести</c>).</summary>
    private readonly PhraseTable values = Table(file, LanguageHeading.NumberValues);

    /// <summary>Number words that multiply (<c>hundred</c>, <c>million</c>, <c>bn</c>).</summary>
    private readonly PhraseTable scales = Table(file, LanguageHeading.NumberScales);

    private readonly string[] endings = [.. file.Phrases(LanguageHeading.NumberEndings).OrderByDescending(ending => ending.Length)];

    private readonly string? compoundJoiner = file.Traits.CompoundJoiner;

    /// <summary>What numbers count.</summary>
    public PhraseTable Units { get; } = Table(file, LanguageHeading.Units);

    /// <summary>Words in front of a number that say what it counts.</summary>
    public PhraseTable LeadingUnits { get; } = Table(file, LanguageHeading.LeadingUnits);

    /// <summary>Characters that numerals count.</summary>
    public FrozenSet<string> Counters { get; } = file.Set(LanguageHeading.Counters);

    /// <summary>Words that part the whole of a spoken number from its fraction (<c>Komma</c>).</summary>
    public FrozenSet<string> DecimalWords { get; } = file.Set(LanguageHeading.DecimalWords);

    /// <summary>Words behind a spoken fraction that say what it is parted by (<c>десятых</c>).</summary>
    public PhraseTable DecimalPlaces { get; } = Table(file, LanguageHeading.DecimalPlaces);

    /// <summary>Fractions that are put behind a number (<c>and a half</c>).</summary>
    public PhraseTable AddedFractions { get; } = Table(file, LanguageHeading.AddedFractions);

    /// <summary>Fractions that are put in front of a word of magnitude (<c>half a</c> million).</summary>
    public PhraseTable LeadingFractions { get; } = Table(file, LanguageHeading.LeadingFractions);

    /// <summary>Words in front of a number, and what they add to it (<c>साढ़े</c>).</summary>
    public PhraseTable LeadingAddends { get; } = Table(file, LanguageHeading.LeadingAddends);

    /// <summary>What Roman numerals number.</summary>
    public FrozenSet<string> RomanCounted { get; } = file.Set(LanguageHeading.RomanCounted);

    /// <summary>Words for the first day of a month.</summary>
    public FrozenSet<string> FirstDay { get; } = file.Set(LanguageHeading.FirstDay);

    /// <summary>Words behind the hours of a time of day (<c>Uhr</c>).</summary>
    public FrozenSet<string> HourWords { get; } = file.Set(LanguageHeading.HourWords);

    /// <summary>Words behind a time that put it in the afternoon, or in the evening.</summary>
    public PhraseTable Afternoon { get; } = Table(file, LanguageHeading.Afternoon);

    /// <summary>Words in front of a time that do.</summary>
    public PhraseTable LeadingAfternoon { get; } = Table(file, LanguageHeading.LeadingAfternoon);

    /// <summary>Words behind a time that put it in the morning.</summary>
    public PhraseTable Morning { get; } = Table(file, LanguageHeading.Morning);

    /// <summary>Words in front of an hour, and what they add to it: <c>-0.5</c> for halb, <c>0.5</c> for half past.</summary>
    public PhraseTable HalfHours { get; } = Table(file, LanguageHeading.HalfHours);

    /// <summary>Months by number.</summary>
    public PhraseTable Months { get; } = Table(file, LanguageHeading.Months);

    /// <summary>Days of the week by number, Monday first.</summary>
    public PhraseTable Weekdays { get; } = Table(file, LanguageHeading.Weekdays);

    /// <summary>Words that join the parts of one number (<c>hundred and five</c>, <c>treinta y dos</c>).</summary>
    public FrozenSet<string> Joiners { get; } = file.Set(LanguageHeading.NumberJoiners);

    /// <summary>Words between the ends of a range (<c>5 to 10</c>).</summary>
    public FrozenSet<string> Ranges { get; } = file.Set(LanguageHeading.RangeWords);

    /// <summary>Words between a number and what it counts (<c>billions of dollars</c>).</summary>
    public FrozenSet<string> Links { get; } = file.Set(LanguageHeading.UnitLinks);

    /// <summary>Endings glued to figures that make an ordinal or a decade of them (<c>5th</c>, <c>1990s</c>).</summary>
    public FrozenSet<string> Endings { get; } = file.Set(LanguageHeading.FigureEndings);

    /// <summary>Those that make a decade.</summary>
    public FrozenSet<string> DecadeEndings { get; } = file.Set(LanguageHeading.DecadeEndings);

    /// <summary>Words for decades, by the year in their century (<c>90: nineties</c>).</summary>
    public PhraseTable Decades { get; } = Table(file, LanguageHeading.Decades);

    /// <summary>Words in front of figures that make a decade of them (<c>latach 90.</c>).</summary>
    public FrozenSet<string> DecadeOpeners { get; } = file.Set(LanguageHeading.DecadeOpeners);

    /// <summary>Words in front of a month's name that may as well be another word (<c>may</c>).</summary>
    public FrozenSet<string> MonthOpeners { get; } = file.Set(LanguageHeading.MonthOpeners);

    /// <summary>Names of months that are other words besides.</summary>
    public FrozenSet<string> DoubtfulMonths { get; } = file.Set(LanguageHeading.DoubtfulMonths);

    /// <summary>Whether a word is of a number.</summary>
    public bool Contains(string key) => Value(key) is { IsWeak: false } || Scale(key) is not null;

    /// <summary>What a number word adds; null for any other.</summary>
    public (double Value, bool IsWeak)? Value(string key)
    {
        var found = Single(values, key) ?? (Uninflected(key) is { } word ? Single(values, word) : null);
        return found is null && compoundJoiner is not null && CompoundNumber.Of(key, compoundJoiner, values, scales) is { } compound ? (compound, false) : found;
    }

    /// <summary>What a number word multiplies by.</summary>
    public double? Scale(string key) => Single(scales, key)?.Value;

    /// <summary>What the words that begin at a token multiply by, in whatever number of tokens, and the token behind; null for others.</summary>
    public (double Value, int End)? ScaleAt(Passage passage, int token) =>
        scales.At(passage, token) is { } phrase ? (phrase.Value, token + phrase.Words.Count) : null;

    public static (double Value, bool IsWeak)? Single(PhraseTable table, string key)
    {
        foreach (var phrase in table.StartingWith(key))
            if (phrase.Words.Count == 1 && Phrase.Matches(phrase.Words[0], key))
                return (phrase.Value, phrase.IsWeak);
        return null;
    }

    // A word without the ending of a case; null when it has none.
    private string? Uninflected(string key) =>
        Array.Find(endings, ending => key.EndsWith(ending, StringComparison.Ordinal)) is { } ending ? key[..^ending.Length] : null;

    private static PhraseTable Table(LanguageFile file, LanguageHeading heading) => new(file.Entries(heading).Select(entry => ((AlarmKind?)null, entry)));
}
