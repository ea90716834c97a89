namespace ClaimGraph.UnitTests.Likeness;

/// <summary>Reports of one press conference, made up.</summary>
internal static class Reports
{
    public const string Wire =
        """
        Harbour strike enters second week as talks collapse

        PORT MIRREN (Northern Wire) - Dockworkers at the harbour of Port Mirren voted on Tuesday to go on with their strike for a second
        week after talks with the operators about shifts and pay collapsed in the early hours of the morning.

        The union's leader, Ada Quill, came out of the harbour office shortly after four and spoke to reporters in the rain.
        “We sat in that room for nineteen hours and not one of the proposals that we brought with us was read by the other side. Nobody
        can tell our members to wait for another month, and nobody will. We are going back to the quay and we will stay there until the
        shifts that were promised to us in the spring are on paper and signed,” she said.

        About forty ships lay at anchor outside the breakwater on Tuesday, among them two tankers and a ferry with summer guests. Grain
        exports through the harbour have fallen by a third since the strike began, according to the chamber of commerce, and two mills
        inland have sent their workers home.

        The operators' association said in a statement that it regretted the decision and that its last offer, a rise of four percent over
        two years, still stood. A spokesman declined to say whether the association would ask a court to end the strike, as it had done
        during the last one six years ago.

        Under the island's labour law a judge can order striking workers back for sixty days when supplies of food or fuel are in danger.
        Lawyers said that such an order was unlikely as long as the southern harbour, which is smaller but has room, remained open.
        """;

    /// <summary>Another headline, the last paragraph cut, a word or two changed.</summary>
    public static string Republished { get; } =
        Wire.Replace("Harbour strike enters second week as talks collapse", "Forty ships stuck off Port Mirren", StringComparison.Ordinal)
            .Replace("declined to say whether", "would not say whether", StringComparison.Ordinal)
            [..^420] + ".";

    /// <summary>Somebody else's report, with the same long quotation.</summary>
    public const string OtherReporter =
        """
        Nineteen hours, no deal

        By our correspondent in Port Mirren

        It was still dark when Ada Quill stepped out of the door, and most of the men who had waited for her all night knew from her face
        how it had ended. There would be no agreement, and no ship would be unloaded this week either.
        “We sat in that room for nineteen hours and not one of the proposals that we brought with us was read by the other side. Nobody
        can tell our members to wait for another month, and nobody will. We are going back to the quay and we will stay there until the
        shifts that were promised to us in the spring are on paper and signed,” she told the crowd, which answered with a long cheer.

        What divides the two sides is less the money than the rota. Since spring, crews have been called at a few hours' notice, by telephone,
        and many say that they have not seen their children awake for weeks. The companies answer that ships do not keep office hours.

        In the market behind the quay the price of bread went up again on Monday. Shopkeepers there mostly side with the strikers, whose
        wages they live on, but some have begun to ask how long it can last. The ferry company has taken its posters down.
        """;
}
