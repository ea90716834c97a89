namespace ClaimGraph.Languages;

/// <summary>Where words stand with which a report says whose it is.</summary>
internal enum CreditPlace
{
    /// <summary>Between the names of those who are credited (<c>and</c>).</summary>
    Joiner,

    /// <summary>Between such a name and what is none (<c>with</c>, <c>in</c>).</summary>
    Companion,

    /// <summary>In front of a name (<c>by</c>, <c>the</c>).</summary>
    Opener,

    /// <summary>In front of a colon and a name (<c>source</c>).</summary>
    Source,

    /// <summary>Behind the name of a news agency (<c>staff</c>).</summary>
    Office,

    /// <summary>There as well, for what somebody is at the agency (<c>correspondent</c>).</summary>
    Role,

    /// <summary>At the beginning of the line (<c>with material from</c>); <c>*</c> in front stands for some words.</summary>
    Introduction,

    /// <summary>At the beginning of a line that names the writers and, behind a semicolon, the agency.</summary>
    Signature,

    /// <summary>Behind the name of who had part in the report.</summary>
    Contribution,

    /// <summary>In front of whose it is, as the sign © (<c>copyright</c>).</summary>
    Copyright,

    /// <summary>Right behind the name of an agency, for what it sent: characters of a script without spaces (电).</summary>
    Report,

    /// <summary>There as well, for who wrote it (记).</summary>
    Reporter,

    /// <summary>In front of an agency in a dateline of such a script (据).</summary>
    DatelineOpener,

    /// <summary>At the beginning of a line that names the writers, with a capital letter.</summary>
    Byline,

    /// <summary>In the name of a place, or in the date beside it (<c>of</c>).</summary>
    PlaceParticle,

    /// <summary>In a line that says whose a picture is (<c>photo</c>).</summary>
    Caption,
}
