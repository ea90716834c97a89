namespace ClaimGraph.Wording.Alarms;

/// <summary>What a token is made of.</summary>
internal enum TokenShape
{
    /// <summary>Letters of a script with spaces.</summary>
    Letters = 1,

    /// <summary>Digits with their inner separators.</summary>
    Figure = 2,

    /// <summary>One character of a script without spaces.</summary>
    Character = 3,

    /// <summary>A currency sign, a percent sign, a degree sign.</summary>
    Symbol = 4,
}

/// <summary>The smallest piece of text that can carry a meaning: a word, or a part of one (<c>do</c> and <c>n't</c>, <c>245</c> and <c>bn</c>).</summary>
/// <param name="Key">Lower case, with a straight apostrophe, and without what nobody sees; accents stay.</param>
/// <param name="Start">UTF-16 index of its first character.</param>
/// <param name="End">UTF-16 index behind its last one.</param>
/// <param name="FirstWord">The first word of the printed text that it touches.</param>
/// <param name="LastWord">The last one.</param>
internal readonly record struct Token(string Key, int Start, int End, int FirstWord, int LastWord, TokenShape Shape)
{
    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapitalised { get; init; }

    /// <summary>Whether it is of two capital letters or more, and no small one.</summary>
    public bool IsAcronym { get; init; }
}
