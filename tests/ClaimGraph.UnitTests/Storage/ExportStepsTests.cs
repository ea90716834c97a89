using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.UnitTests.Storage;

/// <summary>Exports go on, however long a step takes, as long as single claims do not take too long.</summary>
public sealed class ExportStepsTests
{
    private const int Claims = 500;

    [Test]
    public async Task A_step_that_takes_too_long_is_tried_again_shorter_and_nothing_is_lost_or_doubled()
    {
        var sizes = new List<int>();
        var exported = ExportSteps.ReadAsync(200, (after, size) =>
        {
            sizes.Add(size);
            return size > 10 ? throw new StoreDeadlineException("Too long.") : Task.FromResult(Step(after, size));
        }, default);

        Assert.That(await exported.Select(claim => claim.Version).ToListAsync(), Is.EqualTo(Enumerable.Range(1, Claims)));
        Assert.That(sizes.Count(size => size > 10), Is.LessThan(5), "What took too long is not tried again and again.");
    }

    [Test]
    public async Task Steps_that_end_by_bytes_become_shorter_and_grow_again()
    {
        var sizes = new List<int>();
        var exported = ExportSteps.ReadAsync(200, (after, size) =>
        {
            sizes.Add(size);
            var isLarge = after < 100;
            return Task.FromResult(Step(after, isLarge ? Math.Min(size, 30) : size) with { IsCut = isLarge && size > 30 });
        }, default);

        Assert.That(await exported.CountAsync(), Is.EqualTo(Claims));
        Assert.That(sizes, Has.Some.LessThanOrEqualTo(30));
        Assert.That(sizes[^1], Is.GreaterThan(100));
    }

    [Test]
    public async Task A_step_whose_turn_does_not_come_is_tried_again_once_something_was_exported()
    {
        var asked = 0;
        var exported = ExportSteps.ReadAsync(
            200, (after, size) => ++asked % 3 != 1 ? throw new StoreBusyException("Busy.") : Task.FromResult(Step(after, size)), default);
        Assert.That(await exported.CountAsync(), Is.EqualTo(Claims));

        Assert.That(
            async () => await ExportSteps.ReadAsync(200, (_, _) => throw new StoreBusyException("Busy."), default).CountAsync(),
            Throws.InstanceOf<StoreBusyException>());
    }

    [Test]
    public void A_single_claim_that_takes_too_long_ends_it()
    {
        var exported = ExportSteps.ReadAsync(
            200, (after, size) => after + size > 250 ? throw new StoreDeadlineException("Too long.") : Task.FromResult(Step(after, size)), default);

        Assert.That(async () => await exported.CountAsync(), Throws.InstanceOf<StoreDeadlineException>());
    }

    [Test]
    public void A_page_holds_what_fits_and_one_record_at_least()
    {
        Assert.That(new[] { 3, 4, 5, 1 }.WhatFits(length => length, most: 8), Is.EqualTo(new[] { 3, 4 }));
        Assert.That(new[] { 9, 1 }.WhatFits(length => length, most: 8), Is.EqualTo(new[] { 9 }));
        Assert.That(new[] { 4, 4 }.WhatFits(length => length, most: 8), Has.Count.EqualTo(2));
        Assert.That(Array.Empty<int>().WhatFits(length => length), Is.Empty);
    }

    /// <summary>Claims behind a place; their versions are their numbers.</summary>
    private static ExportStep Step(long after, int size)
    {
        var last = Math.Min(after + size, Claims);
        var items = Enumerable.Range((int)after + 1, (int)(last - after))
            .Select(number => new Document(new(RecordKind.Claim, "0123456789abcdef"), number, RecordStatus.Active, default));
        return new([.. items], last < Claims ? last : null, IsCut: false);
    }
}
