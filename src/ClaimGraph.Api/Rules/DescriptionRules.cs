using FluentValidation;

namespace ClaimGraph.Api.Rules;

/// <summary>The rules of a description, run in one go.</summary>
/// <remarks>
/// They run for every line of an import. A rule for each field and a validator for each nested description took ten times as long,
/// most of it for spelling places at which nothing was wrong.
/// </remarks>
internal abstract class DescriptionRules<T> : AbstractValidator<T>
{
    protected DescriptionRules() =>
        RuleFor(description => description).Custom((description, context) => Check(description, new(context.AddFailure)));

    protected abstract void Check(T description, Faults faults);
}
