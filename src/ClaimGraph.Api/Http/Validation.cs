using FluentValidation;
using FluentValidation.Results;

namespace ClaimGraph.Api.Http;

/// <summary>Runs the rules of a document and answers what they find by JSON path.</summary>
internal static class Validation
{
    /// <summary>The error code of a failure that is against the model, not against the shape: 422 instead of 400.</summary>
    public const string Rule = "rule";

    private const int MostErrors = 100;

    /// <summary>Registers the validators of this assembly.</summary>
    /// <remarks>One for each document; those for its parts are nested in it, and not registered.</remarks>
    public static IServiceCollection AddValidators(this IServiceCollection services)
    {
        foreach (var type in typeof(Validation).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsNested: false }))
            foreach (var validator in type.GetInterfaces().Where(IsValidator))
                Register(services, validator, type);
        return services;
    }

    /// <summary>Throws the problem when a document breaks its rules; also when it has none, so that nothing goes unchecked.</summary>
    public static async ValueTask RequireValidAsync<T>(IServiceProvider services, T document, CancellationToken cancellation)
    {
        var validator = services.GetRequiredService<IValidator<T>>();
        RequireValid(await validator.ValidateAsync(document, cancellation));
    }

    /// <summary>Throws the problem when rules found something.</summary>
    public static void RequireValid(ValidationResult result)
    {
        if (result.IsValid)
            return;

        var isWellFormed = result.Errors.TrueForAll(failure => failure.ErrorCode == Rule);
        var kind = isWellFormed ? Problems.RuleBroken : Problems.InvalidDocument;
        var detail = result.Errors.Count == 1 ? result.Errors[0].ErrorMessage : "The document has several faults; see errors.";
        var problem = new ProblemException(kind, detail);
        foreach (var failure in result.Errors.Take(MostErrors))
            problem.At(failure.PropertyName, failure.ErrorMessage);
        throw problem;
    }

    private static void Register(IServiceCollection services, Type validator, Type type)
    {
        if (services.FirstOrDefault(service => service.ServiceType == validator) is { } other)
            throw new InvalidOperationException($"{type.Name} and {other.ImplementationType?.Name} validate the same document; nest one.");
        services.AddSingleton(validator, type);
    }

    private static bool IsValidator(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IValidator<>);
}
