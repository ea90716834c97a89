using ClaimGraph.Api.Http;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimGraph.UnitTests.Rules;

/// <summary>Judges documents by the rules the service itself has registered.</summary>
internal static class Verdict
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddValidators().BuildServiceProvider();

    public static IValidator<T> RulesOf<T>() => Services.GetRequiredService<IValidator<T>>();

    private static IValidator RulesOf(object document) =>
        (IValidator)Services.GetRequiredService(typeof(IValidator<>).MakeGenericType(document.GetType()));

    /// <summary>The problem of a document, or null when it has none.</summary>
    public static ProblemException? Of(object document)
    {
        try
        {
            Validation.RequireValid(RulesOf(document).Validate(new ValidationContext<object>(document)));
            return null;
        }
        catch (ProblemException problem)
        {
            return problem;
        }
    }

    public static void AssertSound(object document)
    {
        var problem = Of(document);
        Assert.That(problem, Is.Null, () => string.Join(' ', problem!.Errors.Select(error => $"{error.Key}: {string.Join(' ', error.Value)}")));
    }

    /// <summary>The shape is wrong at one place, and the sentence holds all that is expected of it.</summary>
    public static void AssertFault(object document, string path, params string[] expected) =>
        AssertProblem(document, Problems.InvalidDocument, path, expected);

    /// <summary>The shape is right, and the model does not allow it.</summary>
    public static void AssertBroken(object document, string path, params string[] expected) =>
        AssertProblem(document, Problems.RuleBroken, path, expected);

    private static void AssertProblem(object document, ProblemKind kind, string path, string[] expected)
    {
        var problem = Of(document);
        Assert.That(problem, Is.Not.Null, $"Nothing was found at {path}.");
        Assert.That(problem!.Errors.Keys, Is.EqualTo(new[] { path }));
        Assert.That(problem.Kind, Is.EqualTo(kind));
        foreach (var part in expected)
            Assert.That(problem.Errors[path], Has.Some.Contains(part));
    }
}
