using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Writing;

/// <summary>Remembers what became of requests that carried a key, in the transaction that wrote them.</summary>
internal sealed class IdempotencyKeys(Writer writer, TimeProvider clock)
{
    /// <summary>What became of the request before; null when the key is new or forgotten.</summary>
    public WriteOutcome? Find(IdempotencyKey key)
    {
        var row = writer[Sql.FindIdempotencyKey].Bind("$key", key.Key).Bind("$now", clock.GetUtcNow().ToUnixTimeMilliseconds());
        if (!row.Step())
            return null;
        WriteOutcome outcome = row.Text(0) == key.Fingerprint
            ? new Accepted((Disposition)row.Int(1), new((RecordKind)row.Int(2), row.Text(3)), row.Int(4))
            : new Refused(new(RefusalCode.IdempotencyKeyReused, "The idempotency key was used for another request."));
        row.Reset();
        return outcome;
    }

    public void Keep(IdempotencyKey key, Accepted outcome)
    {
        var now = clock.GetUtcNow();
        writer[Sql.DeleteExpiredIdempotencyKeys].Bind("$now", now.ToUnixTimeMilliseconds()).Run();
        writer[Sql.PutIdempotencyKey].Bind("$key", key.Key).Bind("$fingerprint", key.Fingerprint)
            .Bind("$expiresAt", now.Add(Limits.IdempotencyKeyLifetime).ToUnixTimeMilliseconds())
            .Bind("$disposition", (long)outcome.Disposition).Bind("$kind", (long)outcome.Reference.Kind)
            .Bind("$id", outcome.Reference.Id).Bind("$version", outcome.Version).Run();
    }
}
