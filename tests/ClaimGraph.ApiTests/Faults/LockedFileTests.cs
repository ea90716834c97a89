using Microsoft.Data.Sqlite;

namespace ClaimGraph.ApiTests.Faults;

/// <summary>Somebody else holds the file: reads go on, writes are told to come back.</summary>
internal sealed class LockedFileTests : ApiFixture
{
    [Test]
    public async Task Writes_are_told_to_come_back_and_work_again_afterwards()
    {
        var before = await Talk.Everything();
        await using (var other = new SqliteConnection($"Data Source={StoreFile};Pooling=False"))
        {
            await other.OpenAsync();
            Execute(other, "BEGIN EXCLUSIVE");

            var answers = await Task.WhenAll(Post("/api/v1/topics", "{\"name\":\"Held up\"}"), Get("/health/ready"));
            foreach (var answer in answers)
            {
                answer.RequireProblem(503, "store-unavailable");
                Assert.That(answer.Headers["Retry-After"], Is.EqualTo("1"));
            }
            Assert.That(await Talk.Everything(), Is.EqualTo(before));
            Execute(other, "ROLLBACK");
        }

        Assert.That((await Get("/health/ready")).Status, Is.EqualTo(200));
        Assert.That((await Get("/api/v1/topics/held-up")).Status, Is.EqualTo(404));
        Assert.That((await Post("/api/v1/topics", "{\"name\":\"Held up\"}")).Status, Is.EqualTo(201));
    }

    private static void Execute(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The two texts above.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
