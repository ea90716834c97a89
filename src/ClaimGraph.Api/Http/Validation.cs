using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;
using FluentValidation.Results;

namespace ClaimGraph.Api.Http;

/// <summary>Runs the rules of a document and answers what they find by JSON path.</summary>
internal static class Validation
{
    /// <summary>The error code of a failure that is against the model, not against the shape: 422 instead of 400.</summary>
    public const string Rule = "rule";

    private const int MostErrors = 100;

    /// <summary>Marks a rule of the model: what breaks it is well-formed, and wrong.</summary>
    public static IRuleBuilderOptions<T, TProperty> AsRule<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule) =>
        rule.WithErrorCode(Rule);

    /// <summary>Registers the validators of this assembly, and lets them name fields as JSON does.</summary>
    /// <remarks>One for each document; those for its parts are nested in it, and not registered.</remarks>
    public static IServiceCollection AddValidators(this IServiceCollection services)
    {
        ValidatorOptions.Global.PropertyNameResolver = (_, member, expression) => PathOf(expression) ?? NameOf(member);
        ValidatorOptions.Global.DisplayNameResolver = (_, member, _) => NameOf(member);
        ValidatorOptions.Global.LanguageManager.Enabled = false;

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

    // x.Country.Id is called country.id; the Value of a nullable has no name.
    private static string? PathOf(LambdaExpression? expression)
    {
        var names = new Stack<string>();
        for (var step = expression?.Body; step is not null; step = (step as MemberExpression)?.Expression)
            if (step is MemberExpression { Member: var member } && Nullable.GetUnderlyingType(member.DeclaringType!) is null)
                names.Push(NameOf(member)!);
        return names.Count == 0 ? null : string.Join('.', names);
    }

    private static string? NameOf(MemberInfo? member) =>
        member is null
            ? null
            : member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name);
}
