using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>Finds what a number counts: the words and signs around it.</summary>
internal static class UnitPhrases
{
    /// <summary>Signs of any language.</summary>
    private static readonly PhraseTable Common = new(
        new (string Unit, string[] Signs)[]
        {
            ("money usd", ["$", "us$", "usd"]), ("money eur", ["€", "eur"]), ("money gbp", ["£", "gbp"]), ("money rub", ["₽", "rub"]),
            ("money cny", ["¥", "cny", "rmb"]), ("money uah", ["₴", "uah"]), ("money inr", ["₹", "inr"]), ("money jpy", ["jpy"]),
            ("money chf", ["chf"]), ("money krw", ["₩", "krw"]), ("money try", ["₺", "try"]), ("money brl", ["r$", "brl"]), ("money pln", ["pln"]),
            ("share percent", ["%", "％", "٪", "pct"]), ("share permille", ["‰"]),
            ("measure degree", ["°", "℃"]), ("measure km", ["km"]), ("measure kg", ["kg"]),
        }.SelectMany(row => row.Signs.Select(sign => ((AlarmKind?)null, new LanguageEntry(row.Unit, sign)))));

    /// <summary>A unit in front of a number: <c>$5</c>, <c>EUR 5</c>, 百分之五.</summary>
    public static string? Before(Passage passage, ref int first)
    {
        if (first > 2 && passage.Tokens[first - 1].Key == "之" && passage.Tokens[first - 2].Key == "分" && passage.Tokens[first - 3].Key == "百")
        {
            first -= 3;
            return "share percent";
        }

        if (first == 0 || !passage.Follows(first))
            return null;
        if (passage.Language is { } language && Match(language.Numbers.LeadingUnits, passage, first - 1) is { Unit: { } leading, Length: 1 })
        {
            first--;
            return leading;
        }

        if (passage.Tokens[first - 1] is not ({ Shape: TokenShape.Symbol } or { IsAcronym: true }))
            return null;
        if (Match(Common, passage, first - 1) is not { Unit: { } unit } || !unit.StartsWith("money", StringComparison.Ordinal))
            return null;
        first--;
        // US$5, C$5, A$5
        if (first > 0 && passage.Tokens[first].Shape == TokenShape.Symbol && passage.Gap(first).IsEmpty && passage.Tokens[first - 1].IsCapitalised
            && passage.Tokens[first - 1].Key is "us" or "u.s" or "c" or "ca" or "a" or "hk" or "nz" or "s")
            unit = passage.Tokens[--first].Key is "us" or "u.s" ? unit : "money " + passage.Tokens[first].Key[..1] + unit[^1];
        return unit;
    }

    /// <summary>A unit behind a number, perhaps with a small word between: <c>5 percent</c>, <c>billions of dollars</c>.</summary>
    public static string? Behind(Passage passage, ref int end)
    {
        var token = end;
        for (var skipped = 0; skipped < 3 && token < passage.Tokens.Count && passage.Follows(token); skipped++, token++)
        {
            var (unit, length) = Match(Common, passage, token);
            if (unit is null && passage.Language is { } language)
                (unit, length) = Match(language.Numbers.Units, passage, token);
            if (unit is not null && (skipped == 0 || unit.StartsWith("money", StringComparison.Ordinal)))
            {
                end = token + length;
                return unit;
            }

            if (passage.Language?.Numbers.Links.Contains(passage.Tokens[token].Key) != true)
                return null;
        }

        return null;
    }

    private static (string? Unit, int Length) Match(PhraseTable table, Passage passage, int token) =>
        table.At(passage, token) is { } phrase ? (phrase.Meaning, phrase.Words.Count) : (null, 0);
}
