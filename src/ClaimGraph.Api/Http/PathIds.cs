using System.Buffers;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Http;

/// <summary>Tells what may be an id from what cannot be one; the store is not asked for the latter.</summary>
internal static class PathIds
{
    /// <summary>What an id in an address looks like, as a regular expression (ECMA-262).</summary>
    public const string Pattern = "^[A-Za-z0-9_.:~-]+$";

    /// <summary>Characters of the longest id: a link's, which holds two references and a type between them.</summary>
    public const int MaxLength = 2 * Limits.ReferenceLength;

    private static readonly SearchValues<char> Characters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:~");

    /// <summary>The record an address names.</summary>
    /// <exception cref="ProblemException">No record can have this id.</exception>
    public static Reference Require(RecordKind kind, string id)
    {
        var reference = new Reference(kind, id);
        return IsPossible(reference) ? reference : throw NotFound(kind);
    }

    /// <summary>Whether a record could be called so.</summary>
    public static bool IsPossible(Reference reference) =>
        IsPossible(reference.Id, reference.Kind == RecordKind.Link ? MaxLength : Limits.Id);

    public static bool IsPossible(string id, int longest) =>
        id.Length > 0 && id.Length <= longest && !id.AsSpan().ContainsAnyExcept(Characters);

    public static ProblemException NotFound(RecordKind kind) => new(Problems.NotFound, $"No {Named(kind)} has this id.");

    public static ProblemException Deleted(Reference reference) =>
        new(Problems.Deleted, $"{reference} was deleted. Its history can still be read.");

    private static string Named(RecordKind kind) => WireNames<RecordKind>.Of(kind).Replace('-', ' ');
}
