using ClaimGraph.Api.Http;
using ClaimGraph.Documents;

namespace ClaimGraph.Api.Transfer;

/// <summary>One line of an import: the document it holds, or why it holds none.</summary>
/// <param name="Number">From 1, blank lines counted.</param>
internal readonly record struct ImportLine(long Number, ClaimDocument? Document, ProblemException? Problem);
