namespace ClaimGraph.Api.Http;

/// <summary>What bodies are made of.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string JsonUtf8 = "application/json; charset=utf-8";
    public const string Text = "text/plain";
    public const string TextUtf8 = "text/plain; charset=utf-8";
    public const string Lines = "application/x-ndjson";
    public const string Problem = "application/problem+json";
    public const string Form = "application/x-www-form-urlencoded";
    public const string Html = "text/html";
    public const string ScriptUtf8 = "text/javascript; charset=utf-8";
    public const string HtmlUtf8 = "text/html; charset=utf-8";
}
