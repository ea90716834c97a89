namespace ClaimGraph.Api.Http;

/// <summary>What bodies are made of.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string JsonUtf8 = "application/json; charset=utf-8";
    public const string Text = "text/plain";
    public const string TextUtf8 = "text/plain; charset=utf-8";
    public const string Lines = "application/x-ndjson";
    public const string Csv = "text/csv";
    public const string JsonLd = "application/ld+json";
    public const string GraphMl = "application/graphml+xml";
    public const string Xml = "application/xml";
    public const string CslJson = "application/vnd.citationstyles.csl+json";
    public const string Ris = "application/x-research-info-systems";
    public const string BibTeX = "application/x-bibtex";
    public const string Problem = "application/problem+json";
    public const string Form = "application/x-www-form-urlencoded";
    public const string Upload = "multipart/form-data";
    public const string Html = "text/html";
    public const string ScriptUtf8 = "text/javascript; charset=utf-8";
    public const string HtmlUtf8 = "text/html; charset=utf-8";
}
