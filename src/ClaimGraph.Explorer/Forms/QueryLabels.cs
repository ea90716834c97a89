namespace ClaimGraph.Explorer.Forms;

/// <summary>What pages call the parameters of their addresses.</summary>
public static class QueryLabels
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["q"] = "Names, words or “exact words”",
        ["text"] = "The words, as you have them",
        ["speaker"] = "Attributed to",
        ["onBehalfOf"] = "On behalf of",
        ["institution"] = "At which institution",
        ["country"] = "From which country",
        ["source"] = "Printed in",
        ["publisher"] = "Published by",
        ["form"] = "How the words are printed",
        ["status"] = "Standing",
        ["saidOn"] = "On which day",
        ["saidFrom"] = "Said from",
        ["saidTo"] = "Said to",
        ["recordedFrom"] = "Recorded from",
        ["recordedTo"] = "Recorded before",
        ["of"] = "Around which record",
        ["from"] = "From",
        ["to"] = "To",
        ["type"] = "Which relationship",
        ["types"] = "Over which relationships",
        ["direction"] = "In which direction",
        ["maxLength"] = "Steps at most",
        ["avoid"] = "Not by way of",
        ["lang"] = "Their language",
        ["kind"] = "What sort of statement",
        ["about"] = "About",
        ["topic"] = "On which topic",
        ["sort"] = "Ordered by",
        ["order"] = "In which order",
        ["limit"] = "How many at a time",
        ["list"] = "Which statements",
        ["version"] = "Which version",
        ["printing"] = "Beginning with which printing",
        ["cursor"] = "Place in the list",
    };

    /// <summary>What a parameter is called; one that no page has, as it stands in the address.</summary>
    public static string Of(string parameter) => Labels.GetValueOrDefault(parameter, parameter);
}
