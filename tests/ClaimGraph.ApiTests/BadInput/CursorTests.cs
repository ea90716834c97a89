using System.Text;

namespace ClaimGraph.ApiTests.BadInput;

/// <summary>Cursors that no answer held.</summary>
internal sealed class CursorTests : ApiFixture
{
    private static readonly string[] Lists =
        ["/api/v1/claims?", "/api/v1/people?", "/api/v1/claims?q=russia&", "/api/v1/people/john-gong/claims?",
            "/api/v1/claims?sort=recordedAt&"];

    [TestCaseSource(nameof(Lists))]
    public async Task One_cut_off_anywhere_is_refused(string list)
    {
        var cursor = await CursorOf(list);
        for (var length = 0; length < cursor.Length; length++)
            (await Get($"{list}limit=1&cursor={cursor[..length]}")).RequireProblem(400, "invalid-cursor", "cursor");
    }

    [TestCaseSource(nameof(Lists))]
    public async Task One_with_more_behind_it_is_refused(string list)
    {
        var cursor = await CursorOf(list);
        foreach (var more in new[] { "A", "AAAA", "=", "%20", "%0A", ".", new string('A', 5000) })
            (await Get($"{list}limit=1&cursor={cursor}{more}")).RequireProblem(400, "invalid-cursor", "cursor");
    }

    [Test]
    public async Task One_of_another_list_is_refused()
    {
        foreach (var list in Lists)
        {
            var cursor = await CursorOf(list);
            foreach (var other in Lists.Where(other => other != list))
                (await Get($"{other}cursor={cursor}")).RequireProblem(400, "invalid-cursor", "cursor");
        }
    }

    [Test]
    public async Task One_made_up_is_refused()
    {
        var made = Convert.ToBase64String(Encoding.UTF8.GetBytes("{\"after\":1}' OR 1=1 --")).TrimEnd('=');
        foreach (var cursor in new[] { made, "null", "0", "-1", "%27", "%F0%9F%92%A5", "..%2F" })
            foreach (var list in Lists)
                (await Get($"{list}cursor={cursor}")).RequireProblem(400, "invalid-cursor", "cursor");
    }

    private async Task<string> CursorOf(string list) => (string)(await Get($"{list}limit=1")).Body["nextCursor"]!;
}
