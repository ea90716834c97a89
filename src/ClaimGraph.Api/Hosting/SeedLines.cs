using ClaimGraph.Api.Http;
using ClaimGraph.Api.Sources;
using ClaimGraph.Api.Transfer;
using ClaimGraph.Documents;
using ClaimGraph.Storage;
using FluentValidation;

namespace ClaimGraph.Api.Hosting;

/// <summary>Turns what stands in a file of seeds into writes. It is read as bytes, so that what is no UTF-8 is refused and not repaired.</summary>
internal sealed class SeedLines(ClaimLines claims, IValidator<LinkDescription> links)
{
    private const string Setting = "ClaimGraph:Seeds";

    /// <summary>What the lines of a file ask for, with the number of each; a text is one write, whatever its lines.</summary>
    /// <exception cref="InvalidSettingException">The file cannot be read, or a line cannot be recorded.</exception>
    public async IAsyncEnumerable<(int Line, WriteOperation Operation)> ReadAsync(SeedFile file)
    {
        ReadOnlyMemory<byte> rest = await BytesOf(file);
        if (file.Content == SeedContent.Text)
        {
            yield return (1, Read(file, 1, rest));
            yield break;
        }

        for (var number = 1; !rest.IsEmpty; number++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (line.Span.IndexOfAnyExcept(" \t\r"u8) >= 0)
                yield return (number, Read(file, number, line));
        }
    }

    /// <summary>The setting is at fault: a line of its files cannot be recorded.</summary>
    public static InvalidSettingException Bad(SeedFile file, int line, ProblemException problem)
    {
        var places = string.Join(" ", problem.Errors.Select(error => $"{error.Key}: {string.Join(" ", error.Value)}"));
        return new(Setting, $"has a bad line, {file.Path}:{line}: {problem.Detail} {places}", problem);
    }

    private static async Task<byte[]> BytesOf(SeedFile file)
    {
        try
        {
            return await File.ReadAllBytesAsync(file.Path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InvalidSettingException(Setting, $"has a file that cannot be read, {file.Path}: {failure.Message}", failure);
        }
    }

    private WriteOperation Read(SeedFile file, int number, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            switch (file.Content)
            {
                case SeedContent.Text:
                    return new KeepSourceText(Path.GetFileNameWithoutExtension(file.Path), SourceTextEndpoints.Decode(bytes.Span), null);
                case SeedContent.Claims:
                    return new RecordClaim(claims.Read(bytes.Span), WhenPresent.Update);
                default:
                    var link = DocumentReader.Read<LinkDescription>(bytes.Span);
                    Validation.RequireValid(links.Validate(link));
                    return new RecordLink(link);
            }
        }
        catch (ProblemException problem)
        {
            throw Bad(file, number, problem);
        }
    }
}
