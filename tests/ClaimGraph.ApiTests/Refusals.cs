using System.Text.RegularExpressions;

namespace ClaimGraph.ApiTests;

/// <summary>What every refusal is like.</summary>
internal static partial class Refusals
{
    extension(Answer answer)
    {
        /// <summary>Requires a problem of that status and code, at exactly these places, that gives nothing away.</summary>
        public void RequireProblem(int status, string code, params string[] places)
        {
            Assert.That((answer.Status, answer.Code), Is.EqualTo((status, code)), answer.Text);
            Assert.That(answer.ErrorPlaces, Is.EquivalentTo(places), answer.Text);
            answer.RequireProblem();
        }

        /// <summary>Requires a problem, whichever, that gives nothing away.</summary>
        public void RequireProblem()
        {
            Assert.That(answer.Headers["Content-Type"], Is.EqualTo("application/problem+json"), answer.Text);
            Assert.That(answer.Headers["X-Content-Type-Options"], Is.EqualTo("nosniff"));
            Assert.That((string?)answer.Body["type"], Is.EqualTo($"urn:claimgraph:problem:{answer.Code}"));
            Assert.That((int?)answer.Body["status"], Is.EqualTo(answer.Status));
            foreach (var told in new[] { "title", "detail", "traceId" })
                Assert.That((string?)answer.Body[told], Is.Not.Null.And.Not.Empty, told);
            Assert.That(Inside().Match(answer.Text).Value, Is.Empty, answer.Text);
        }
    }

    // Namespaces, type names, stack frames, and what the store is made of.
    [GeneratedRegex(
        @"\b(System|Microsoft|ClaimGraph|SQLitePCL)\.[A-Z]|Exception|   at |\w`\d|\.cs:line|SQLite|FluentValidation|"
        + "(Entity|Source|Link|Quotation|Affiliation)Description|ClaimDocument")]
    private static partial Regex Inside();
}
