using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract.Tracing;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>Every fault in telling where words come from has to fail the test that speaks of it.</summary>
public sealed class BrokenTracingTests
{
    private static IEnumerable<TestCaseData> Faults() => [.. ProvenanceFaults(), .. WordingFaults(), .. NameFaults(), .. TextFaults(), .. TextWordsFaults()];

    [TestCaseSource(nameof(Faults))]
    public Task A_store_that_tells_it_wrong_breaks_the_contract(BrokenContract fault) => fault.AssertCaught();

    private static IEnumerable<TestCaseData> ProvenanceFaults()
    {
        yield return Origin(store => new TakesWordsFromItsOwnClaimOnly(store), contract =>
            contract.Words_are_followed_to_where_they_were_taken_from_across_claims_each_with_its_source_but_not_the_other_prints_there());
        yield return Origin(store => new ForgetsWhereTakenWordsWerePrinted(store), contract =>
            contract.Words_are_followed_to_where_they_were_taken_from_across_claims_each_with_its_source_but_not_the_other_prints_there());
        yield return Origin(store => new ShowsTheOtherPrintsOfAClaim(store), contract =>
            contract.Words_are_followed_to_where_they_were_taken_from_across_claims_each_with_its_source_but_not_the_other_prints_there());
        yield return Origin(store => new FollowsLinksBothWays(store), contract =>
            contract.Sources_are_followed_to_what_they_rest_on_and_not_to_what_rests_on_them(EdgeType.Cites));
        yield return Origin(store => new ForgetsTheLinkThatClosesACircle(store), contract =>
            contract.Circles_of_any_length_are_walked_once_and_told_with_every_link());
        yield return Origin(store => new ShowsOneLinkToEach(store), contract =>
            contract.Every_link_with_both_ends_there_is_told_also_those_that_led_nowhere_new());
        yield return Origin(store => new OrdersNothing(store), contract =>
            contract.Two_quotations_in_one_source_are_there_with_the_source_once());
        yield return Origin(store => new RemembersTheDeleted(store), contract =>
            contract.What_was_deleted_is_never_there_nor_what_only_it_led_to());
        yield return Origin(store => new RemembersTheDeleted(store), contract => contract.A_claim_that_is_not_there_has_none());
        yield return BrokenContract.Of<ProvenanceLimitContract>(store => new CutsALevelInHalf(store), contract =>
            contract.A_level_that_makes_it_too_much_is_left_out_whole_with_all_behind_it());
        yield return BrokenContract.Of<ProvenanceLimitContract>(store => new StopsOneBelowTheLimit(store), contract =>
            contract.A_level_that_makes_it_too_much_is_left_out_whole_with_all_behind_it());
        yield return BrokenContract.Of<ProvenanceLimitContract>(store => new SaysThereIsNoMore(store), contract =>
            contract.A_level_that_makes_it_too_much_is_left_out_whole_with_all_behind_it());
        yield return BrokenContract.Of<ProvenanceNamesContract>(store => new NamesNoPublisher(store), contract =>
            contract.Publishers_are_named_wherever_in_the_chain_their_sources_are_and_other_claims_speakers_are_not());
        yield return BrokenContract.Of<ProvenanceNamesContract>(store => new NamesNobodyUnnamed(store), contract =>
            contract.A_speaker_of_any_kind_is_named(
                new() { Type = RecordKind.UnnamedSource, Descriptor = "a senior EU official" }, "a senior EU official"));
        yield return BrokenContract.Of<ProvenanceNamesContract>(store => new KeepsOldNames(store), contract =>
            contract.Who_publishes_their_own_words_is_named_once_and_as_they_are_called_now());
        yield return BrokenContract.Of<TracingPropertyContract>(store => new RemembersTheDeleted(store), contract =>
            contract.Where_everything_comes_from_is_told_as_by_looking_at_all_records());

        static TestCaseData Origin(Func<IGraphStore, IGraphStore> fault, Func<ProvenanceContract, Task> test) => BrokenContract.Of(fault, test);
    }

    private static IEnumerable<TestCaseData> WordingFaults()
    {
        yield return Wording(store => new OrdersEqualWordingsByIdForwards(store), contract =>
            contract.Those_that_share_as_much_come_by_day_and_then_by_id_the_newest_first_and_the_undated_last());
        yield return Wording(store => new PutsUndatedWordingsFirst(store), contract =>
            contract.Those_that_share_as_much_come_by_day_and_then_by_id_the_newest_first_and_the_undated_last());
        yield return Wording(store => new SortsAfterCutting(store), contract =>
            contract.No_more_are_told_than_asked_for_and_they_are_the_first());
        yield return Wording(store => new IgnoresTheLimit(store), contract =>
            contract.No_more_are_told_than_asked_for_and_they_are_the_first());
        yield return Wording(store => new FindsThoseThatShareTooLittle(store), contract =>
            contract.Those_that_share_fewer_than_asked_for_are_left_out());
        yield return Wording(store => new CountsWhatIsSharedTwice(store), contract =>
            contract.What_was_printed_of_a_claim_is_its_words_too_and_each_shared_shingle_counts_once());
        yield return Wording(store => new ForgetsWhatWasPrinted(store), contract =>
            contract.What_was_printed_of_a_claim_is_its_words_too_and_each_shared_shingle_counts_once());
        yield return Wording(store => new RemembersTheDeleted(store), contract => contract.Edits_and_deletions_change_what_is_found());
        yield return Wording(store => new ForgetsEditedWords(store), contract => contract.Edits_and_deletions_change_what_is_found());
        yield return Common(store => new CountsCommonShingles(store), contract =>
            contract.Shingles_of_as_many_claims_as_the_limit_count_and_those_of_one_more_do_not());
        yield return Common(store => new AsksForMoreThanCounts(store), contract =>
            contract.Shingles_of_as_many_claims_as_the_limit_count_and_those_of_one_more_do_not());
        yield return Common(store => new CallsCommonWhatReachesTheLimit(store), contract =>
            contract.Shingles_of_as_many_claims_as_the_limit_count_and_those_of_one_more_do_not());
        yield return Common(store => new FindsNothingWhenAllAreCommon(store), contract =>
            contract.When_all_are_common_those_that_hold_every_one_are_told());
        yield return Common(store => new FindsAnyOfTheCommon(store), contract =>
            contract.When_all_are_common_those_that_hold_every_one_are_told());

        static TestCaseData Wording(Func<IGraphStore, IGraphStore> fault, Func<WordingContract, Task> test) => BrokenContract.Of(fault, test);

        static TestCaseData Common(Func<IGraphStore, IGraphStore> fault, Func<CommonWordingContract, Task> test) => BrokenContract.Of(fault, test);
    }

    private static IEnumerable<TestCaseData> NameFaults()
    {
        yield return Named(store => new ChangesNamesakes(store, ChangesNamesakes.WithoutAliases), contract =>
            contract.Whoever_has_a_name_or_alias_is_found_by_it_however_it_is_written("Фёдор Лукьянов"));
        yield return Named(store => new ChangesNamesakes(store, ChangesNamesakes.Unfolded), contract =>
            contract.Whoever_has_a_name_or_alias_is_found_by_it_however_it_is_written("Fyodor-Lukyanov"));
        yield return Named(store => new ChangesNamesakes(store, (_, named) => named.Reverse()), contract =>
            contract.Persons_institutions_and_countries_are_told_by_reference_and_nothing_else());
        yield return Named(store => new ChangesNamesakes(store, (_, named) => named.Take(Limits.Namesakes - 1)), contract =>
            contract.Of_very_many_namesakes_the_first_are_told());
        yield return Named(store => new FindsPartsOfNames(store, RecordKind.Person), contract =>
            contract.What_is_not_all_of_a_name_with_its_marks_and_in_its_order_is_another_name("Lukyanov"));
        yield return Named(
            store => new FindsPartsOfNames(store, RecordKind.Country, RecordKind.Institution, RecordKind.Person, RecordKind.Topic),
            contract => contract.Persons_institutions_and_countries_are_told_by_reference_and_nothing_else());
        yield return Named(store => new RemembersTheDeleted(store), contract => contract.The_deleted_and_the_renamed_lose_their_names());

        static TestCaseData Named(Func<IGraphStore, IGraphStore> fault, Func<NamedContract, Task> test) => BrokenContract.Of(fault, test);
    }

    private static IEnumerable<TestCaseData> TextWordsFaults()
    {
        yield return Words(store => new FindsWordsOfFormerTexts(store), contract => contract.Only_the_text_that_a_source_has_now_is_looked_into());
        yield return Words(store => new FindsWordsOfFormerTexts(store), contract =>
            contract.A_run_of_as_many_texts_as_the_limit_counts_and_one_of_more_does_not());
        yield return Words(store => new FindsRefusedTexts(store), contract => contract.A_refused_text_is_not_found());
        yield return Words(
            store => new ChangesTextMatches(store, query => query with { AtLeast = 1 }, matches => matches),
            contract => contract.Those_that_hold_the_most_runs_come_first_and_then_by_id());
        yield return Words(
            store => new ChangesTextMatches(store, query => query with { Limit = int.MaxValue }, matches => matches),
            contract => contract.Those_that_hold_the_most_runs_come_first_and_then_by_id());
        yield return Words(
            store => new ChangesTextMatches(store, query => query, matches => matches.OrderBy(match => match.Source.Id, StringComparer.Ordinal)),
            contract => contract.Those_that_hold_the_most_runs_come_first_and_then_by_id());
        yield return Words(
            store => new ChangesTextMatches(store, query => query with { Phrases = [.. query.Phrases.Take(1)] }, matches => matches),
            contract => contract.A_run_of_as_many_texts_as_the_limit_counts_and_one_of_more_does_not());

        static TestCaseData Words(Func<IGraphStore, IGraphStore> fault, Func<TextWordsContract, Task> test) =>
            BrokenContract.Of(fault, test);
    }

    private static IEnumerable<TestCaseData> TextFaults()
    {
        yield return Texts(store => new ChangesTexts(store, ChangesTexts.Last), contract =>
            contract.A_text_that_comes_back_is_another_version());
        yield return Texts(store => new ChangesTexts(store, ChangesTexts.Distinct), contract =>
            contract.A_text_that_comes_back_is_another_version());
        yield return Texts(store => new ChangesTexts(store, ChangesTexts.Backwards), contract =>
            contract.Texts_kept_in_one_moment_stay_in_their_order());
        yield return Texts(store => new ChangesTexts(store, ChangesTexts.InSeconds), contract =>
            contract.Each_text_is_told_to_the_byte_with_its_hash_and_when_it_was_kept_the_oldest_first());
        yield return Texts(store => new KeepsTheSameTextAgain(store), contract =>
            contract.The_same_text_again_is_the_same_version_from_when_it_was_kept_first());
        yield return Texts(store => new KeepsRefusedTexts(store), contract => contract.A_refused_text_leaves_no_trace());
        yield return Texts(store => new TellsTextsOfTheDeleted(store), contract => contract.A_deleted_source_has_none());

        static TestCaseData Texts(Func<IGraphStore, IGraphStore> fault, Func<SourceTextVersionsContract, Task> test) =>
            BrokenContract.Of<SourceTextVersionsContract>(fault, async contract =>
            {
                await contract.RecordTheArticle();
                await test(contract);
            });
    }
}
