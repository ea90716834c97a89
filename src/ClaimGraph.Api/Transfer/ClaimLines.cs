using System.Globalization;
using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using FluentValidation;

namespace ClaimGraph.Api.Transfer;

/// <summary>Reads the lines of an import, of an export and of the seeds: each is one claim document.</summary>
internal sealed class ClaimLines(IValidator<ClaimDocument> rules)
{
    /// <summary>Reads one line: JSON, text that can be kept, known fields, the rules of a claim.</summary>
    /// <param name="line">Its bytes, without the line end.</param>
    /// <exception cref="ProblemException">It is no claim document.</exception>
    public ClaimDocument Read(ReadOnlySpan<byte> line)
    {
        if (line.Length > Limits.DocumentBytes)
            throw TooLong();
        var document = DocumentReader.Read<ClaimDocument>(line);
        Validation.RequireValid(rules.Validate(document));
        return document;
    }

    /// <summary>The problem of a line that is longer than a document may be.</summary>
    public static ProblemException TooLong() => new(Problems.TooLarge,
        string.Create(CultureInfo.InvariantCulture, $"A line may be {Limits.DocumentBytes} bytes long."));
}
