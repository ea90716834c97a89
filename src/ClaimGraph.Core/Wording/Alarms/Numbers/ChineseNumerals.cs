namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>Reads Chinese numerals, simplified, traditional and as on cheques: 三百五十, 二点五, 百分之三, 三萬, 伍拾億.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Reads a number that begins at a token.</summary>
    /// <returns>Its value and the token behind it; null when there is none.</returns>
    public static (double Value, int End)? Read(Passage passage, int token)
    {
        double total = 0;
        double section = 0;
        double digit = -1;
        var end = token;
        for (; end < passage.Tokens.Count && (end == token || passage.Follows(end)); end++)
        {
            var key = passage.Tokens[end].Key;
            if (DigitOf(key) is { } value)
                digit = digit >= 0 ? (digit * 10) + value : value;
            else if (ScaleOf(key) is { } scale && (end > token || scale == 10) && IsPart(passage, token, end))
                (total, section, digit) = scale >= 1e4
                    ? (total + ((section + Math.Max(digit, 0)) * scale), 0, -1)
                    : (total, section + (Math.Max(digit, digit < 0 ? 1 : 0) * scale), -1);
            else
                break;
        }

        if (end == token)
            return null;
        var whole = total + section + Math.Max(digit, 0);
        return Fraction(passage, whole, end) ?? (end - token > 1 || IsCounted(passage, token, end) ? (whole, end) : null);
    }

    private static (double, int)? Fraction(Passage passage, double whole, int end)
    {
        // 三・五 in Japanese
        var isDotted = end < passage.Tokens.Count && passage.Gap(end) is "・" or "·";
        if (!isDotted && (end >= passage.Tokens.Count || passage.Tokens[end].Key is not ("点" or "點")))
            return null;
        var first = isDotted ? end : end + 1;
        if (first >= passage.Tokens.Count || DigitOf(passage.Tokens[first].Key) is null)
            return null;
        var unit = 0.1;
        for (end = first; end < passage.Tokens.Count && DigitOf(passage.Tokens[end].Key) is { } digit; end++, unit /= 10)
            whole += digit * unit;
        return (whole, end);
    }

    // 十分 (very) and 一千 differ in what follows.
    private static bool IsPart(Passage passage, int token, int end) =>
        end > token || (end + 1 < passage.Tokens.Count && (DigitOf(passage.Tokens[end + 1].Key) is not null || IsCounted(passage, token, end + 1)) && passage.Tokens[end + 1].Key != "分");

    // Without it a single numeral is part of another word (四川, 统一).
    private static bool IsCounted(Passage passage, int token, int end) =>
        (end < passage.Tokens.Count && passage.Follows(end) && passage.Tokens[token].Key != "一" && passage.Language!.Numbers.Counters.Contains(passage.Tokens[end].Key))
        || (token > 0 && passage.Tokens[token - 1].Key == "第")
        || (token > 2 && passage.Tokens[token - 1].Key == "之" && passage.Tokens[token - 2].Key == "分");

    private static double? DigitOf(string key) => key switch
    {
        "零" => 0,
        "壹" => 1,
        "两" or "兩" or "贰" or "貳" => 2,
        "叁" or "參" => 3,
        "肆" => 4,
        "伍" => 5,
        "陆" or "陸" => 6,
        "柒" => 7,
        "捌" => 8,
        "玖" => 9,
        { Length: 1 } => Digits.IndexOf(key[0], StringComparison.Ordinal) is var digit and >= 0 ? digit : null,
        _ => null,
    };

    private static double? ScaleOf(string key) => key switch
    {
        "十" or "拾" => 10,
        "百" or "佰" => 100,
        "千" or "仟" => 1e3,
        "万" or "萬" => 1e4,
        "亿" or "億" => 1e8,
        "兆" => 1e12,
        _ => null,
    };
}
