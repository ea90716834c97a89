using System.Text.Json.Serialization;

namespace ClaimGraph.Graph;

/// <summary>What a record is. The numbers are kept in stores and never change.</summary>
[JsonConverter(typeof(WireNameConverter<RecordKind>))]
public enum RecordKind
{
    Person = 1,
    Institution = 2,
    Country = 3,
    Topic = 4,

    /// <summary>The published thing: article, broadcast, transcript, report, post. Never its publisher.</summary>
    Source = 5,

    /// <summary>One thing one speaker is on record as having asserted, once.</summary>
    Claim = 6,

    /// <summary>How one source rendered one claim (oa:Annotation with a TextQuoteSelector, W3C Web Annotation).</summary>
    Quotation = 7,

    /// <summary>Somebody whom one source does not name: "a senior EU official".</summary>
    UnnamedSource = 8,

    /// <summary>A person's position at an institution, from and until a day.</summary>
    Affiliation = 9,

    /// <summary>An edge that a caller drew, such as one claim contradicting another.</summary>
    Link = 10,
}

/// <summary>Groups of kinds that share a rule.</summary>
public static class RecordKinds
{
    extension(RecordKind kind)
    {
        /// <summary>Has a name, aliases and external ids, and is matched by them: person, institution, country, topic.</summary>
        public bool IsEntity => kind is RecordKind.Person or RecordKind.Institution or RecordKind.Country or RecordKind.Topic;

        /// <summary>Two records of it may be of one, because names alone tell them apart: person, institution, topic.</summary>
        public bool MayHaveDuplicates => kind is RecordKind.Person or RecordKind.Institution or RecordKind.Topic;

        /// <summary>May be on record as having said something.</summary>
        public bool CanSpeak =>
            kind is RecordKind.Person or RecordKind.Institution or RecordKind.Country or RecordKind.UnnamedSource;
    }
}
