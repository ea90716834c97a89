using ClaimGraph.Anchoring;
using ClaimGraph.UnitTests.Search;

namespace ClaimGraph.UnitTests.Anchoring;

public sealed class AnchorPropertyTests
{
    private static readonly string[] Pieces =
        [.. "a b c d e f g h i k l m n o p r s t u v w . , “ ” ’ 5 7 é ё ж 的 国 😀 𠀀".Split(' '), " ", " ", " ", " ", "\n"];

    private static readonly Gen<string[]> Text = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[12, 300];

    private static readonly Gen<(string[] Text, int Start, int Length)> Substring = Text.SelectMany(text =>
        Gen.Int[0, text.Length - 8].SelectMany(start => Gen.Int[8, Math.Min(text.Length - start, 60)].Select(length => (text, start, length))));

    private static readonly Gen<string> Insertion = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[1, 20].Select(string.Concat);

    // One piece is one code point, so that offsets are indexes of pieces.
    [Test]
    public void Every_substring_is_found_where_it_stands() =>
        Substring.Sample(drawn =>
        {
            var words = Join(drawn.Text, drawn.Start, drawn.Length);
            var anchor = Located.In(string.Concat(drawn.Text), words, null);
            return anchor.State == AnchorState.Ambiguous
                ? anchor.Places!.Count == 10 || anchor.Places.Any(place => place.Start == drawn.Start)
                : anchor.State == AnchorState.Exact && anchor.Score == 1
                    && anchor.Place!.Exact == words
                    && (anchor.Place.Start, anchor.Place.End) == (drawn.Start, drawn.Start + drawn.Length)
                    && anchor.Place.Prefix == Join(drawn.Text, Math.Max(drawn.Start - 32, 0), Math.Min(drawn.Start, 32))
                    && anchor.Place.Suffix == string.Concat(drawn.Text.Skip(drawn.Start + drawn.Length).Take(32));
        }, iter: 1_000);

    [Test]
    public void After_edits_elsewhere_it_is_where_it_went() =>
        Gen.Select(Substring, Insertion, Insertion, Gen.Int[0, 300], Gen.Int[0, 300]).Sample((drawn, first, second, front, behind) =>
        {
            var words = Join(drawn.Text, drawn.Start, drawn.Length);
            var before = Located.In(string.Concat(drawn.Text), words, null).Place;
            if (before is null)
                return true;
            var (at, end) = (Math.Min(front, drawn.Start), drawn.Start + drawn.Length);
            var then = Math.Min(end + behind, drawn.Text.Length);
            string[] edited = [.. drawn.Text[..at], first, .. drawn.Text[at..then], second, .. drawn.Text[then..]];
            var anchor = Located.In(string.Concat(edited), words, null, before);
            return anchor.State is AnchorState.Exact or AnchorState.Moved
                ? anchor.Place!.Exact == words && (anchor.State == AnchorState.Exact) == (anchor.Place.Start == before.Start)
                : anchor.State == AnchorState.Ambiguous && anchor.Score == 1;
        }, iter: 1_000);

    [Test]
    public void After_an_edit_inside_it_is_neither_exact_nor_moved() =>
        Gen.Select(Substring, Insertion, Gen.Int[1, 59]).Sample((drawn, insertion, offset) =>
        {
            var words = Join(drawn.Text, drawn.Start, drawn.Length);
            var at = drawn.Start + Math.Min(offset, drawn.Length - 1);
            var edited = string.Concat(drawn.Text[..at]) + insertion + string.Concat(drawn.Text[at..]);
            return edited.Contains(words, StringComparison.Ordinal)
                || Located.In(edited, words, null) is { State: AnchorState.Changed, Score: < 1, Comparison: not null }
                    or { State: AnchorState.Lost, Score: null, Place: null }
                    or { State: AnchorState.Ambiguous, Score: < 1 };
        }, iter: 1_000);

    [Test]
    public void Any_text_and_any_words_are_answered() =>
        Gen.Select(UnicodeText.Any, UnicodeText.Any, UnicodeText.Any).Sample((front, words, behind) =>
        {
            var found = Located.In(front + words + behind, words, null);
            var other = Located.In(front + behind, words, "en", found.Place);
            return IsWhole(found, front + words + behind) && IsWhole(other, front + behind);
        }, iter: 1_000);

    private static bool IsWhole(Anchor anchor, string text) => anchor.State switch
    {
        AnchorState.Lost => anchor.Place is null && anchor.Places is null && anchor.Score is null,
        AnchorState.Ambiguous => anchor.Place is null && anchor.Places!.Count is > 1 and <= 10 && anchor.Places.All(place => IsIn(text, place)),
        AnchorState.Changed => IsIn(text, anchor.Place!) && anchor.Score < 1 && anchor.Comparison is not null,
        _ => IsIn(text, anchor.Place!) && anchor.Score == 1,
    };

    private static bool IsIn(string text, TextPlace place) =>
        text.Contains(place.Prefix + place.Exact + place.Suffix, StringComparison.Ordinal) && place.Start < place.End;

    private static string Join(string[] pieces, int start, int length) => string.Concat(pieces.AsSpan(start, length).ToArray());
}
