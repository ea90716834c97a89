using FluentValidation;

namespace ClaimGraph.Api.Rules;

/// <summary>The rules of a description, run in one go: those its fields are declared with, and those that join fields.</summary>
/// <remarks>
/// They run for every line of an import. A rule for each field and a validator for each nested description took ten times as long,
/// most of it for spelling places at which nothing was wrong.
/// </remarks>
internal abstract class DescriptionRules<T> : AbstractValidator<T> where T : class
{
    protected DescriptionRules() =>
        RuleFor(description => description).Custom((description, context) => new Faults(context.AddFailure).Whole(description, Check));

    /// <summary>Checks what no field says by itself.</summary>
    protected virtual void Check(T description, Faults faults)
    {
    }
}
