using System.Globalization;

namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>How a language writes numbers, and what they count.</summary>
internal sealed class NumberWords
{
    /// <summary>Number words that add up (<c>five</c>, <c>twenty</c>, <c>двести</c>), as lines <c>5: five; fifth</c>; <c>~</c> marks articles and the like.</summary>
    public required PhraseTable Values { get; init; }

    /// <summary>Number words that multiply (<c>hundred</c>, <c>million</c>, <c>bn</c>).</summary>
    public required PhraseTable Scales { get; init; }

    /// <summary>What numbers count, as lines <c>money usd: dollar*; $</c>.</summary>
    public required PhraseTable Units { get; init; }

    /// <summary>Months, as lines <c>1: january; jan</c>.</summary>
    public PhraseTable Months { get; init; } = new("");

    /// <summary>Days of the week, in the same way.</summary>
    public PhraseTable Weekdays { get; init; } = new("");

    /// <summary>Words that join the parts of one number (<c>hundred and five</c>, <c>treinta y dos</c>).</summary>
    public IReadOnlySet<string> Joiners { get; init; } = Language.Set();

    /// <summary>Words between the ends of a range (<c>5 to 10</c>).</summary>
    public IReadOnlySet<string> Ranges { get; init; } = Language.Set();

    /// <summary>Words between a number and what it counts (<c>billions of dollars</c>).</summary>
    public IReadOnlySet<string> Links { get; init; } = Language.Set();

    /// <summary>Endings glued to figures that make an ordinal or a decade of them (<c>5th</c>, <c>1990s</c>).</summary>
    public IReadOnlySet<string> Endings { get; init; } = Language.Set();

    /// <summary>Words in front of a month's name that may as well be another word (<c>may</c>).</summary>
    public IReadOnlySet<string> MonthOpeners { get; init; } = Language.Set();

    /// <summary>Names of months that are other words besides.</summary>
    public IReadOnlySet<string> DoubtfulMonths { get; init; } = Language.Set();

    /// <summary>Whether number words are written together (<c>fünfundzwanzig</c>), and the word that joins them.</summary>
    public string? CompoundJoiner { get; init; }

    /// <summary>Whether a word is of a number.</summary>
    public bool Contains(string key) => Value(key) is { IsWeak: false } || Scale(key) is not null;

    /// <summary>What a number word adds; null for any other.</summary>
    public (double Value, bool IsWeak)? Value(string key)
    {
        var found = Single(Values, key);
        return found is null && CompoundJoiner is not null && CompoundNumber.Of(key, CompoundJoiner, Values, Scales) is { } compound ? (compound, false) : found;
    }

    /// <summary>What a number word multiplies by.</summary>
    public double? Scale(string key) => Single(Scales, key)?.Value;

    public static (double Value, bool IsWeak)? Single(PhraseTable table, string key)
    {
        foreach (var phrase in table.StartingWith(key))
            if (phrase.Words.Count == 1 && Phrase.Matches(phrase.Words[0], key))
                return (double.Parse(phrase.Meaning, CultureInfo.InvariantCulture), phrase.IsWeak);
        return null;
    }
}
