using ClaimGraph.Verifying;

namespace ClaimGraph.Api.Rules;

/// <summary>What a question whether words are on record must be like: each field as it is declared.</summary>
internal sealed class VerificationRequestRules : DescriptionRules<VerificationRequest>;
