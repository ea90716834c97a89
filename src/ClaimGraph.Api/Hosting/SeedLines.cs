using System.Text;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Transfer;
using ClaimGraph.Documents;
using ClaimGraph.Storage;
using FluentValidation;

namespace ClaimGraph.Api.Hosting;

/// <summary>Turns what stands in a file of seeds into writes.</summary>
internal sealed class SeedLines(ClaimLines claims, IValidator<LinkDescription> links)
{
    /// <summary>What the lines of a file ask for, with the number of each; a text is one write, whatever its lines.</summary>
    /// <exception cref="InvalidSettingException">A line cannot be recorded.</exception>
    public async IAsyncEnumerable<(int Line, WriteOperation Operation)> ReadAsync(SeedFile file)
    {
        if (file.Content == SeedContent.Text)
        {
            var text = await File.ReadAllTextAsync(file.Path);
            yield return (1, new KeepSourceText(Path.GetFileNameWithoutExtension(file.Path), text, null));
            yield break;
        }

        var number = 0;
        await foreach (var line in File.ReadLinesAsync(file.Path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return (number, Read(file, number, Encoding.UTF8.GetBytes(line)));
        }
    }

    /// <summary>The setting is at fault: a line of its files cannot be recorded.</summary>
    public static InvalidSettingException Bad(SeedFile file, int line, ProblemException problem)
    {
        var places = string.Join(" ", problem.Errors.Select(error => $"{error.Key}: {string.Join(" ", error.Value)}"));
        return new("ClaimGraph:Seeds", $"has a bad line, {file.Path}:{line}: {problem.Detail} {places}", problem);
    }

    private WriteOperation Read(SeedFile file, int number, byte[] line)
    {
        try
        {
            if (file.Content == SeedContent.Claims)
                return new RecordClaim(claims.Read(line), WhenPresent.Update);
            var link = DocumentReader.Read<LinkDescription>(line);
            Validation.RequireValid(links.Validate(link));
            return new RecordLink(link);
        }
        catch (ProblemException problem)
        {
            throw Bad(file, number, problem);
        }
    }
}
