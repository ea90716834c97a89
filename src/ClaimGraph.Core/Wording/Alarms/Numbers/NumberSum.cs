namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>Adds number words up: <c>two hundred and forty-five million</c>.</summary>
internal sealed class NumberSum(Language language)
{
    private double total;
    private double group;
    private double last = -1;
    private bool scaledLast;

    public double Value => total + group;

    /// <summary>What its magnitude words come to.</summary>
    public double Scale { get; private set; } = 1;

    /// <summary>Whether its one word is an article or the like as well.</summary>
    public bool IsWeak { get; private set; }

    /// <summary>Adds a word.</summary>
    /// <returns>False when it does not belong to the number.</returns>
    public bool TryAdd(string key)
    {
        if (language.Numbers.Scale(key) is { } scale)
        {
            Multiply(scale);
            return true;
        }

        if (language.Numbers.Value(key) is not { } value || !MayFollow(value.Value))
            return false;
        // Four times twenty, as in quatre-vingt.
        group += language.Traits.CountsFourTwenties && last == 4 && value.Value == 20 ? 76 : value.Value;
        last = value.Value;
        scaledLast = false;
        IsWeak = value.IsWeak;
        return true;
    }

    /// <summary>Whether a joining word goes on with the number.</summary>
    public bool MayJoin(string joiner, string next) =>
        last >= 0 && language.Numbers.Joiners.Contains(joiner) && language.Numbers.Value(next) is { IsWeak: false } or { Value: 1 }
        && (scaledLast ? language.Traits.JoinsBehindHundreds : language.Traits.JoinsBehindTens && MayFollow(language.Numbers.Value(next)!.Value.Value));

    private void Multiply(double scale)
    {
        if (scale == 100)
            group = One(group) * scale;
        else if (group == 0 && scaledLast && total > 0)
            total *= scale;
        // mil quinientos millones
        else if (group > 0 && total > 0 && total < scale)
            (total, group) = ((total + group) * scale, 0);
        else
        {
            total += One(group) * scale;
            group = 0;
        }

        Scale *= scale;
        last = scale;
        scaledLast = true;
        IsWeak = false;
    }

    // A thousand is one, half a million is none.
    private static double One(double group) => group == 0 ? 1 : group;

    // Turkish says "on beş", ten five.
    private int LeastTens => language.Traits.JoinsTenAndUnits ? 10 : 20;

    private bool MayFollow(double value)
    {
        if (last < 0)
            return true;
        if (last == 4 && value == 20 && language.Traits.CountsFourTwenties)
            return true;
        if (value >= 100)
            return group == 0;
        return group % 100 == 0 || (group % 10 == 0 && group % 100 >= LeastTens && value < 10) || (language.Traits.CountsFourTwenties && group % 100 is 60 or 80 && value < 20);
    }
}
