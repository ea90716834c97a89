namespace ClaimGraph.ApiTests.Hostile;

/// <summary>What people type who wish a service ill, and what languages hold that a service may stumble over.</summary>
internal static class HostileTexts
{
    public static string[] All { get; } =
    [
        "x'); DROP TABLE record; --", "' OR '1'='1", "x\"; ATTACH DATABASE '/tmp/x' AS y; --", "1; PRAGMA writable_schema=1",
        "NEAR(a b, 5) AND text : \"x\" OR ^a*", "a AND OR NOT", "\"unbalanced", "col:a -b +c {d e}: f", "(((((a", "*", "a* b** \"c d\"*",
        "name:x~2 AND [a TO z] && !b \\ /r.*/ ^3", "MATCH (n) DETACH DELETE n //", "'}) CALL apoc.load.json('http://x') //", "`n` $x {{y}}",
        "<script>alert(1)</script>&amp;<img src=x onerror=alert(1)>", "javascript:alert(1)", "\"><svg onload=alert(1)>",
        "../../../../etc/passwd", "..\\..\\windows\\win.ini", "%2e%2e%2f%00", "file:///etc/passwd", "C:\\CON",
        "%s%n%x{0}{1:X}", "${jndi:ldap://x/y}", "$(id) `id` | id && id", "a\r\nX-Injected: yes\r\n\r\nHTTP/1.1 200 OK", "a\tb\nc\rd",
        "\u202Eabc\u202C\u200B\u2060\uFEFFd", "e\u0301\u0301\u0301\u0301 \u00E9 \uFB01 \u0130\u0131 \u00DF \u1E9E",
            "\U0001F469\u200D\U0001F469\u200D\U0001F467 \U0001F1E8\U0001F1F3",
        "\uFFFD\uFFFE\uFFFF\U0010FFFF", "习近平说中国和俄罗斯", "Владимир Путин", "مرحبا بالعالم", "ห้องสมุด", "O’Neill & \"Söhne\" <x>",
        "null", "true", "0x1F", "-0", "NaN", "__proto__", "constructor", "\\u0000 \\ud800 \\\"", new('w', 99),
            string.Concat(Enumerable.Repeat("ab ", 33)),
    ];
}
