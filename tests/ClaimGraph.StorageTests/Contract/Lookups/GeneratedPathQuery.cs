using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Lookups;

/// <summary>A question for chains between two of these nodes.</summary>
internal delegate PathQuery PathQuestion(IReadOnlyList<Reference> nodes);

/// <summary>Questions for chains over a <see cref="GeneratedGraph"/>, of every form.</summary>
internal static class GeneratedPathQuery
{
    private static readonly Gen<AvoidedNodes> Avoided = Gen.OneOf(
        Gen.OneOf(RecordKind.Country, RecordKind.Topic, RecordKind.Source, RecordKind.Person).Select(kind => new AvoidedNodes(kind, null)),
        Gen.OneOf(GeneratedGraph.Countries).Select(id => new AvoidedNodes(RecordKind.Country, id)),
        Gen.Int[0, GeneratedGraph.Institutions - 1].Select(index => new AvoidedNodes(RecordKind.Institution, GeneratedGraph.IdOfInstitution(index))));

    private static readonly Gen<EdgeType[]> Types = Gen.Frequency(
        (4, Gen.Const(Enum.GetValues<EdgeType>())),
        (3, Gen.Enum<EdgeType>().Array[6, 14].Select(types => types.Distinct().ToArray())));

    /// <summary>Any question.</summary>
    public static Gen<PathQuestion> Any { get; } = Gen.Select(
            Gen.Select(Gen.Int[0, 9_999], Gen.Int[0, 9_999]),
            Gen.Select(Types, Gen.Frequency((2, Gen.Int[1, 3]), (3, Gen.Const(Limits.PathLength))), Gen.OneOf(1, Limits.DefaultPaths, Limits.Paths)),
            Avoided.Array[0, 3])
        .Select((ends, form, avoided) => (PathQuestion)(nodes => new(nodes[ends.Item1 % nodes.Count], nodes[ends.Item2 % nodes.Count])
        {
            Types = form.Item1,
            MaxLength = form.Item2,
            Limit = form.Item3,
            Avoid = avoided,
        }));
}
