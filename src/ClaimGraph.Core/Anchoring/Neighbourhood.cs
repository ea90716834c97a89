namespace ClaimGraph.Anchoring;

/// <summary>A part of a text in which many of the words sought stand near each other.</summary>
/// <param name="Span">The part, with some words around it.</param>
/// <param name="Words">How many words it has, about.</param>
/// <param name="Covered">How much of the words sought, see <see cref="NeighbourhoodSearch"/>.</param>
internal readonly record struct Neighbourhood(TextSpan Span, int Words, long Covered);
