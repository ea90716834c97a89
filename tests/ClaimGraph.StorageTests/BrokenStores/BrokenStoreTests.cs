using System.Reflection;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>The contract is worth what it catches: every fault has to fail the test that speaks of it.</summary>
public sealed class BrokenStoreTests
{
    private static IEnumerable<TestCaseData> Faults()
    {
        yield return BrokenContract.Of<WritingContract>(store => new LosesAQuotation(store), contract =>
            contract.A_new_quotation_of_a_known_claim_is_added_to_the_others(WhenPresent.Refuse));
        yield return BrokenContract.Of<WritingContract>(store => new LeavesATrace(store), contract =>
            contract.A_refused_write_leaves_no_trace_of_what_it_mentions());
        yield return BrokenContract.Of<WritingContract>(store => new MixesUpOutcomes(store), contract =>
            contract.In_a_batch_the_neighbours_of_a_refused_write_go_in_and_outcomes_keep_the_order());
        yield return BrokenContract.Of<MatchingContract>(store => new GuessesWhoIsMeant(store), contract =>
            contract.Two_people_of_one_name_are_never_guessed_between());
        yield return BrokenContract.Of<EditingContract>(store => new AcceptsStaleVersions(store), contract =>
            contract.An_edit_of_another_version_is_refused(1));
        yield return BrokenContract.Of<RenamingContract>(store => new ShowsOldNames(store), async contract =>
        {
            await contract.RecordThreePagesOfClaims();
            await contract.A_renamed_person_shows_in_every_claim_and_on_every_page();
        });
        yield return BrokenContract.Of<DeletingContract>(store => new ShowsTheDeleted(store), contract =>
            contract.A_deleted_record_is_found_as_deleted_and_empty());
        yield return BrokenContract.Of<DeletingContract>(store => new CountsOneTooMany(store), contract =>
            contract.The_deleted_are_never_listed_searched_counted_or_exported());
        yield return BrokenContract.Of<ReadingContract>(store => new ComposesText(store), contract =>
            contract.Texts_that_differ_in_a_byte_are_kept_apart());
        yield return BrokenContract.Of<ReadingContract>(store => new LosesAQuotation(store), contract =>
            contract.Every_claim_is_read_back_as_it_was_recorded());
        yield return BrokenContract.Of<HistoryContract>(store => new ForgetsTheFirstVersion(store), contract =>
            contract.Every_version_can_be_read_also_after_the_deletion());
        yield return BrokenContract.Of<HistoryContract>(store => new TellsHistoryForwards(store), contract =>
            contract.Changes_are_told_newest_first_with_what_was_before_and_after());
        yield return BrokenContract.Of<HistoryContract>(store => new ForgetsWhoAsked(store), contract =>
            contract.Changes_are_told_newest_first_with_what_was_before_and_after());
        yield return BrokenContract.Of<ClaimListContract>(store => new Reorders(store, Reorders.Ties), contract =>
            contract.Claims_of_one_day_are_ordered_by_id_and_none_falls_between_pages(descending: false));
        yield return BrokenContract.Of<ClaimListContract>(store => new Reorders(store, Reorders.UndatedFirst), contract =>
            contract.Undated_claims_are_the_oldest());
        yield return BrokenContract.Of<ClaimListContract>(store => new SkipsBetweenPages(store), contract =>
            contract.Claims_of_one_day_are_ordered_by_id_and_none_falls_between_pages(descending: true));
        yield return BrokenContract.Of<ClaimListContract>(store => new RepeatsBetweenPages(store), contract =>
            contract.Pages_of_any_size_joined_are_the_whole_list());
        yield return BrokenContract.Of<SearchContract>(store => new ChangesFilters(store, ChangesFilters.WithoutPhrases), contract =>
            contract.A_phrase_never_reaches_from_one_text_into_the_next("\"rain take\""));
        yield return BrokenContract.Of<SearchContract>(store => new ChangesFilters(store, ChangesFilters.WithoutExclusions), contract =>
            contract.What_matches_is_what_the_query_means());
        yield return BrokenContract.Of<SourceSearchContract>(store => new SearchesTitlesOnly(store), contract =>
            contract.A_source_is_found_when_its_title_or_its_text_holds_all_the_words_and_found_once("mayor", "text"));
        yield return BrokenContract.Of<SourceSearchContract>(store => new ExcludesTitlesOnly(store), contract =>
            contract.What_is_excluded_stands_neither_in_the_title_nor_in_the_text("harbour -pilots -strike", "plain"));
        yield return BrokenContract.Of<FacetContract>(store => new LosesAFacetValue(store), contract =>
            contract.Facets_count_what_the_filter_means());
        yield return BrokenContract.Of<RecordListContract>(store => new IgnoresTheOwner(store), contract =>
            contract.What_belongs_to_a_record_is_listed_with_it());
        yield return BrokenContract.Of<JointContract>(store => new ListsForFirstSpeakersOnly(store), contract =>
            contract.It_is_in_the_lists_of_each_speaker_once());
        yield return BrokenContract.Of<JointContract>(store => new ListsForEachSpeaker(store), contract =>
            contract.Among_others_it_stands_on_one_page_only_also_when_several_of_its_speakers_match());
        yield return BrokenContract.Of<IdempotencyContract>(store => new ForgetsIdempotencyKeys(store), contract =>
            contract.An_edit_is_not_made_twice());
        yield return BrokenContract.Of<IdempotencyContract>(store => new TrustsEveryKey(store), contract =>
            contract.A_key_used_for_another_request_is_refused());
        yield return BrokenContract.Of<SourceTextContract>(store => new TrimsSourceTexts(store), async contract =>
        {
            await contract.RecordTheArticle();
            await contract.A_text_of_the_largest_size_is_kept();
        });
        yield return BrokenContract.Of<ExportContract>(store => new ExportsNamesOnly(store), contract =>
            contract.What_a_claim_mentions_is_exported_in_full());
        yield return BrokenContract.Of<ConcurrencyContract>(store => new LetsEveryRacerWin(store), contract =>
            contract.Of_those_who_edit_the_same_version_exactly_one_wins());
        yield return BrokenContract.Of<ConcurrencyContract>(store => new ShowsHalfAWrite(store), contract =>
            contract.A_reader_sees_each_write_wholly_or_not_at_all());
        yield return BrokenContract.Of<CancellationContract>(store => new NeverStops(store), contract =>
            contract.A_call_cancelled_beforehand_does_nothing(store => store.FindAsync(default, new(canceled: true))));
        yield return BrokenContract.Of<CancellationContract>(store => new ClosesOnce(store), contract => contract.Closing_twice_is_closing_once());
    }

    private static readonly string[] Conditions = [.. GeneratedFilter.Conditions.Keys];

    [TestCaseSource(nameof(Faults))]
    public Task A_broken_store_breaks_the_contract(BrokenContract fault) => fault.AssertCaught();

    [TestCaseSource(nameof(Conditions))]
    public void A_store_that_ignores_a_condition_breaks_the_contract(string condition)
    {
        var property = typeof(ClaimFilter).GetProperty(condition, BindingFlags.IgnoreCase | BindingFlags.Instance | BindingFlags.Public)!;
        var forgetful = new BrokenStore(store => new ChangesFilters(store, filter =>
        {
            var copy = filter with { };
            property.SetValue(copy, null);
            return copy;
        }));

        Assert.That(
            () => new ClaimListContract(forgetful).Every_condition_alone_means_what_it_says(condition),
            Throws.InstanceOf<AssertionException>().Or.InstanceOf<CsCheckException>());
    }
}
