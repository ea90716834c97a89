using System.Globalization;
using System.Net.Sockets;
using System.Text;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Graph;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>What memory and temporary files grow by under those who send too much, too slowly, or read nothing.</summary>
internal static class MemoryUnderAttack
{
    private const int Bodies = 500;
    private const int Readers = 50;
    private const int Exports = 20;
    private const double MostMemory = 512;
    private const double MostFiles = 64;

    /// <summary>How long an attack goes on, in lengths of a measurement: 20 s as a rule; and an import, 60 s.</summary>
    private const int Lengths = 5;
    private const int LengthsOfImport = 15;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <summary>R2: the most memory over idle, in R1's attacks, with bodies that come slowly or not at all, and with answers that nobody reads.</summary>
    public static async Task<Figure> MeasureAsync(Setting setting)
    {
        await using var api = await ApiProcess.StartAsync(GraphFile.StoreOf(await GraphFile.ForAttacksAsync(setting.Options.IsFresh)));
        var length = TimeSpan.FromSeconds(setting.Options.Seconds * Lengths);
        var attacks = await AttackGraph.AttacksAsync(api.Client);
        var idle = api.Memory().Own;
        var most = 0.0;
        var details = new List<string>();
        foreach (var (name, request) in attacks)
        {
            using var over = new CancellationTokenSource(length);
            await NoteAsync(name, Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => UnderAttack.AttackAsync(api.Port, request, over.Token))));
        }

        await NoteAsync("bodies", SendBodiesAsync(api.Port, length));
        await NoteAsync("unread pages", LeaveUnreadAsync(api.Port, attacks.Single(attack => attack.Name == "W5").Request, Readers, length));
        await NoteAsync("unread exports", LeaveUnreadAsync(api.Port, attacks.Single(attack => attack.Name == "W6").Request, Exports, length));
        return new("R2", most - idle, MostMemory, AtLeast: false, " MiB", string.Create(
            CultureInfo.InvariantCulture, $"idle {idle:0} MiB; most in {string.Join(", ", details)}"));

        async Task NoteAsync(string name, Task attack)
        {
            var highest = 0.0;
            while (!attack.IsCompleted)
            {
                highest = Math.Max(highest, api.Memory().Own);
                await Task.WhenAny(attack, Task.Delay(BetweenLooks));
            }

            await attack;
            most = Math.Max(most, highest);
            details.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {highest:0}"));
        }
    }

    /// <summary>R4: the most bytes in temporary files while imports of lines that are refused go on, whose results nobody reads.</summary>
    public static async Task<Figure> OfImportAsync(Setting setting)
    {
        await using var api = await ApiProcess.StartAsync(GraphFile.StoreOf(await GraphFile.ForAttacksAsync(setting.Options.IsFresh)));
        using var over = new CancellationTokenSource(TimeSpan.FromSeconds(setting.Options.Seconds * LengthsOfImport));
        var bad = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("x\n", 5_000)));
        var imports = Task.WhenAll(SendLinesAsync(api.Port, bad, over.Token), SendLinesAsync(api.Port, [.. bad, .. GoodLine, (byte)'\n'], over.Token));
        var most = 0.0;
        while (!imports.IsCompleted)
        {
            most = Math.Max(most, api.TemporaryFiles());
            await Task.WhenAny(imports, Task.Delay(BetweenLooks));
        }

        var sent = await imports;
        return new("R4", most, MostFiles, AtLeast: false, " MiB", string.Create(
            CultureInfo.InvariantCulture, $"{sent[0]} lines taken of bad ones only, {sent[1]} of bad ones with a good one now and then"));
    }

    private static ReadOnlySpan<byte> GoodLine =>
        """{"speaker":{"type":"person","name":"Somebody good"},"text":"This can be recorded.","lang":"en","kind":"factual"}"""u8;

    /// <summary>Half of them never come, the others byte by byte, large and small ones; all announce a length.</summary>
    private static async Task SendBodiesAsync(int port, TimeSpan length)
    {
        using var over = new CancellationTokenSource(length);
        await Task.WhenAll(Enumerable.Range(0, Bodies).Select(async number =>
        {
            var bytes = number % 2 == 0 ? Limits.SourceTextBytes - 1 : Limits.SmallBodyBytes;
            var head = number % 2 == 0
                ? string.Create(CultureInfo.InvariantCulture, $"PUT /api/v1/sources/{AttackGraph.PeriodicId}/text HTTP/1.1\r\nHost: localhost\r\nIf-Match: *\r\nContent-Type: text/plain\r\nContent-Length: {bytes}\r\n\r\n")
                : string.Create(CultureInfo.InvariantCulture, $"POST /api/v1/topics HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {bytes}\r\n\r\n");
            var isSlow = number % 4 > 1;
            try
            {
                using var socket = new TcpClient("127.0.0.1", port);
                await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), over.Token);
                // All but the end, which never comes, or slowly.
                await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(new string('a', bytes - 1_000)), over.Token);
                while (isSlow)
                {
                    await socket.GetStream().WriteAsync("a"u8.ToArray(), over.Token);
                    await Task.Delay(BetweenLooks, over.Token);
                }

                await Task.Delay(Timeout.Infinite, over.Token);
            }
            catch (Exception refused) when (refused is IOException or SocketException or OperationCanceledException)
            {
                // It is what should become of them.
            }
        }));
    }

    private static async Task LeaveUnreadAsync(int port, Func<HttpRequestMessage> request, int count, TimeSpan length)
    {
        using var over = new CancellationTokenSource(length);
        using var message = request();
        var head = Encoding.ASCII.GetBytes($"GET {message.RequestUri} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        await Task.WhenAll(Enumerable.Range(0, count).Select(async _ =>
        {
            while (!over.IsCancellationRequested)
            {
                try
                {
                    using var socket = new TcpClient { ReceiveBufferSize = 1 << 12 };
                    await socket.ConnectAsync("127.0.0.1", port, over.Token);
                    await socket.GetStream().WriteAsync(head, over.Token);
                    await Task.Delay(TimeSpan.FromSeconds(5), over.Token);
                }
                catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException)
                {
                    // Cut off, and here again.
                }
            }
        }));
    }

    /// <summary>Sends lines without end, over a new connection when the old one is cut off; answers how many were taken.</summary>
    private static async Task<long> SendLinesAsync(int port, byte[] lines, CancellationToken over)
    {
        var head = "POST /api/v1/import HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"u8.ToArray();
        var chunk = (byte[])[.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{lines.Length:x}\r\n")), .. lines, .. "\r\n"u8];
        var count = 0L;
        while (!over.IsCancellationRequested)
        {
            try
            {
                using var socket = new TcpClient("127.0.0.1", port);
                await socket.GetStream().WriteAsync(head, over);
                while (true)
                {
                    await socket.GetStream().WriteAsync(chunk, over);
                    count += lines.Count(letter => letter == '\n');
                }
            }
            catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException)
            {
                // Cut off, and here again.
            }
        }

        return count;
    }
}
