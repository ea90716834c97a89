namespace ClaimGraph.Verifying.Frames;

/// <summary>What the rest of a sentence makes of the words that were cut out of it.</summary>
internal enum FrameKind
{
    /// <summary>Nothing that is known here.</summary>
    Plain,

    /// <summary>It limits them: what was said holds, but not without it.</summary>
    Limit,

    /// <summary>They hold under a condition, or are only imagined.</summary>
    Condition,

    /// <summary>They are asked.</summary>
    Question,

    /// <summary>They are ascribed to somebody else.</summary>
    Attribution,

    /// <summary>They are reported of somebody else.</summary>
    Report,

    /// <summary>They are denied.</summary>
    Denial,

    /// <summary>They stand in quotation marks: the speaker quotes somebody.</summary>
    Quotation,
}
