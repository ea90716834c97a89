using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Time;

namespace ClaimGraph.StorageTests.Statements;

/// <summary>Claim documents written as one would say them: <c>Statement.By("Ada").Saying("...").On("2025-05").In(source)</c>.</summary>
public sealed record Statement(EntityDescription Speaker)
{
    private ClaimDocument document = new() { Speaker = Speaker, Text = "It rains.", Lang = "en", Kind = ClaimKind.Factual };

    public static Statement By(string person) => new(Person(person));

    public static Statement By(EntityDescription speaker) => new(speaker);

    public static EntityDescription Person(string name) => new() { Type = RecordKind.Person, Name = name };

    public static EntityDescription Institution(string name) => new() { Type = RecordKind.Institution, Name = name };

    public static EntityDescription Country(string code) => new() { Type = RecordKind.Country, Id = code };

    public static EntityDescription Topic(string name) => new() { Type = RecordKind.Topic, Name = name };

    public static EntityDescription Known(Reference reference) => new() { Type = reference.Kind, Id = reference.Id };

    public static SourceDescription Article(string title) => new() { Title = title, Kind = SourceKind.Article };

    /// <summary>Words as a source prints them.</summary>
    public static QuotationDescription Print(string words, SourceDescription source, QuotationForm form = QuotationForm.Direct) =>
        new() { Text = words, Form = form, Source = source };

    public static LinkDescription Link(Reference from, EdgeType type, Reference to) => new() { From = from, Type = type, To = to };

    public Statement Saying(string text) => this with { document = document with { Text = text } };

    public Statement On(string date) => this with { document = document with { SaidOn = PartialDate.Parse(date) } };

    public Statement As(ClaimKind kind) => this with { document = document with { Kind = kind } };

    public Statement At(string venue) => this with { document = document with { Venue = venue } };

    public Statement With(params EntityDescription[] others) => this with { document = document with { JointWith = others } };

    public Statement For(EntityDescription principal) => this with { document = document with { OnBehalfOf = principal } };

    /// <summary>Under an id of the caller's choosing: the short hash of a label.</summary>
    public Statement Labelled(string label) => this with { document = document with { Id = IdOf(label) } };

    /// <summary>The id that goes with a label.</summary>
    public static string IdOf(string label) => ShortHash.Of(label);

    public Statement About(params EntityDescription[] subjects) => this with { document = document with { About = subjects } };

    /// <summary>Printed in a source, in these words or in the claim's own.</summary>
    public Statement In(SourceDescription source, string? words = null, QuotationForm form = QuotationForm.Direct) =>
        Quoted(Print(words ?? document.Text!, source, form));

    public Statement Quoted(params QuotationDescription[] quotations) =>
        this with { document = document with { Quotations = [.. document.Quotations ?? [], .. quotations] } };

    public static implicit operator ClaimDocument(Statement statement) => statement.ToClaimDocument();

    public ClaimDocument ToClaimDocument() => document with { Speaker = Speaker };
}
