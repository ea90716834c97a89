using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.StorageTests.Contract.Lookups;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>Every fault in a lookup has to fail the test that speaks of it.</summary>
public sealed class BrokenLookupTests
{
    private static IEnumerable<TestCaseData> Faults() => [.. SpeakerFaults(), .. NeighborFaults(), .. PathFaults(), .. RelatedFaults()];

    [TestCaseSource(nameof(Faults))]
    public Task A_broken_lookup_breaks_the_contract(BrokenContract fault) => fault.AssertCaught();

    private static IEnumerable<TestCaseData> SpeakerFaults()
    {
        yield return BrokenContract.Of<SpeakersAtContract>(
            store => new ChangesFilters(store, filter => filter with { SpeakersAt = null }), contract => contract
                .What_was_certainly_said_elsewhere_is_left_out_and_the_undecided_only_when_it_has_to_be_certain("2024", "2025", "2026", false, false));
        yield return BrokenContract.Of<SpeakersAtContract>(
            store => new ChangesFilters(store, filter => filter with { IsCertain = false }), contract => contract
                .What_was_certainly_said_elsewhere_is_left_out_and_the_undecided_only_when_it_has_to_be_certain("2025", null, null, true, false));
        yield return BrokenContract.Of<SpeakersAtContract>(
            store => new ChangesFilters(store, filter => filter with { Country = filter.SpeakersAt?.Id, SpeakersAt = null }), contract =>
            contract.Of_a_country_the_institutions_based_there_speak_too_and_neither_it_nor_an_institution_speaks_for_itself());
        yield return BrokenContract.Of<SpeakersContract>(store => new CountsAnotherQuotation(store), contract =>
            contract.Whom_a_source_quotes_is_counted_by_quotations_newest_claim_first());
        yield return BrokenContract.Of<SpeakersContract>(store => new KeepsNoOrderAmongEqualSpeakers(store), contract =>
            contract.The_most_frequent_come_first_the_equal_by_reference_and_none_falls_between_pages());
        yield return BrokenContract.Of<SpeakersContract>(store => new SkipsSpeakersBetweenPages(store), contract =>
            contract.The_most_frequent_come_first_the_equal_by_reference_and_none_falls_between_pages());
        yield return BrokenContract.Of<SpeakersContract>(store => new NamesTheOldestClaims(store), contract =>
            contract.Of_claims_of_one_day_the_last_by_id_is_named_first_and_of_those_without_a_day_none_dates_a_speaker());
        yield return BrokenContract.Of<SpeakersContract>(store => new MixesUpFirstAndLast(store), contract =>
            contract.Who_speaks_about_something_is_told_with_how_often_since_when_and_by_which_claims());
        yield return BrokenContract.Of<SpeakersContract>(store => new IgnoresTheTopic(store), contract =>
            contract.A_topic_beside_the_subject_leaves_out_what_is_not_about_both());
        yield return BrokenContract.Of<SpeakersContract>(store => new CountsTheSpeakersBesideThemselves(store), contract =>
            contract.Who_is_quoted_in_the_same_sources_is_counted_by_sources_those_with_the_newest_claims_first());
        yield return BrokenContract.Of<SpeakersContract>(store => new RemembersTheDeleted(store), contract =>
            contract.The_deleted_are_neither_counted_nor_named());
        yield return BrokenContract.Of<DescribeContract>(store => new DescribesInShort(store), contract =>
            contract.A_person_is_described_with_the_other_names_of_the_institutions_and_their_countries());
        yield return BrokenContract.Of<DescribeContract>(store => new BeginsAgainAtPositionsItDoesNotKnow(store), contract =>
            contract.A_position_that_no_lookup_made_is_refused_as_such("nonsense"));
    }

    private static IEnumerable<TestCaseData> NeighborFaults()
    {
        yield return BrokenContract.Of<NeighborContract>(store => new CountsThePageOnly(store), contract =>
            contract.Only_groups_with_more_than_the_page_go_on());
        yield return BrokenContract.Of<NeighborContract>(store => new ShowsNeighborsByIdOnly(store), contract =>
            contract.Other_edges_come_in_the_order_of_their_recording_the_last_first_however_they_are_edited());
        yield return BrokenContract.Of<NeighborContract>(store => new NamesTheNeighborAsTheReason(store), contract =>
            contract.An_edge_rests_on_the_record_that_is_the_reason_for_it());
        yield return BrokenContract.Of<NeighborContract>(store => new JoinsTwoEdgesToOne(store), contract =>
            contract.Two_edges_to_one_neighbour_are_two());
        yield return BrokenContract.Of<NeighborContract>(store => new GoesOnFromWhatWasShown(store), contract =>
            contract.Claims_come_newest_first_those_of_a_day_as_lists_have_them_and_pages_of_any_size_joined_are_all());
        yield return BrokenContract.Of<NeighborContract>(store => new LooksInBothDirections(store), contract =>
            contract.A_question_for_one_type_or_direction_is_answered_with_those_groups_only());
        yield return BrokenContract.Of<NeighborContract>(store => new RemembersTheDeleted(store), contract =>
            contract.Counts_and_order_follow_edits_and_deletions());
    }

    private static IEnumerable<TestCaseData> PathFaults()
    {
        yield return Search(query => query with { Types = Enum.GetValues<EdgeType>() }, contract =>
            contract.Only_edges_of_the_types_asked_for_are_followed());
        yield return Search(query => query with { MaxLength = Limits.PathLength }, contract =>
            contract.A_chain_longer_than_asked_for_is_none());
        yield return Search(query => query with { Avoid = [] }, contract => contract.Nodes_and_kinds_can_be_avoided_but_never_the_ends());
        yield return Search(query => query with { Limit = Limits.Paths }, contract =>
            contract.Of_many_shortest_chains_the_first_are_told_as_their_nodes_come_and_none_that_is_longer());
        yield return BrokenContract.Of<PathContract>(store => new TakesTheLongWayToo(store), contract =>
            contract.Of_many_shortest_chains_the_first_are_told_as_their_nodes_come_and_none_that_is_longer());
        yield return BrokenContract.Of<PathContract>(store => new ShowsTheLastChainsFirst(store), contract =>
            contract.Chains_part_and_join_again_and_are_told_once_each());
        yield return BrokenContract.Of<PathContract>(
            store => new ChangesChains(store, path => path with { Steps = [.. path.Steps.Select(step => new PathStep([step.Edges[0]]))] }),
            contract => contract.A_chain_is_told_with_its_nodes_every_edge_of_each_step_and_in_words());
        yield return BrokenContract.Of<PathContract>(
            store => new ChangesChains(store, path => path with { Words = [.. path.Words.Reverse()] }),
            contract => contract.A_chain_is_told_with_its_nodes_every_edge_of_each_step_and_in_words());
        yield return BrokenContract.Of<PathContract>(store => new SaysFoundForNone(store), contract => contract.What_is_not_joined_is_none());
        yield return BrokenContract.Of<PathContract>(store => new RemembersTheDeleted(store), contract =>
            contract.Deleted_claims_links_and_positions_join_nothing());

        static TestCaseData Search(Func<PathQuery, PathQuery> change, Func<PathContract, Task> test) =>
            BrokenContract.Of(store => new ChangesSearches(store, change), test);
    }

    private static IEnumerable<TestCaseData> RelatedFaults()
    {
        yield return BrokenContract.Of<RelatedContract>(
            store => new ChangesSearches(store, changeRelated: query => query with { Depth = Limits.RelatedDepth }),
            contract => contract.Links_are_followed_in_both_directions_step_by_step_to_the_depth_asked_for());
        yield return BrokenContract.Of<RelatedContract>(
            store => new ChangesSearches(store, changeRelated: query => query with { Types = RelatedQuery.AllTypes }),
            contract => contract.Only_links_of_the_types_asked_for_are_followed_and_told());
        yield return BrokenContract.Of<RelatedContract>(store => new RelatesByLinksThatStartThere(store), contract =>
            contract.Links_are_followed_in_both_directions_step_by_step_to_the_depth_asked_for());
        yield return BrokenContract.Of<RelatedContract>(store => new ShowsOneLinkOfSeveral(store), contract =>
            contract.Each_is_told_with_the_links_that_join_it_to_what_is_nearer_and_as_lists_show_it());
        yield return BrokenContract.Of<RelatedContract>(store => new RemembersTheDeleted(store), contract =>
            contract.Deleted_claims_and_links_relate_nothing());
        yield return BrokenContract.Of<LookupPropertyContract>(store => new RemembersTheDeleted(store), contract =>
            contract.Every_lookup_about_every_record_is_answered_as_by_looking_at_all_of_them());
    }
}
