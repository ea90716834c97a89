using Microsoft.AspNetCore.Http.Features;

namespace ClaimGraph.Api.Http;

/// <summary>The query parameters of one request, read by the list its endpoint declares.</summary>
internal sealed class QueryParameters
{
    private const int LongestShown = 60;

    private readonly List<KeyValuePair<string, string>> given;
    private readonly Dictionary<QueryParameter, object?> values = new(ReferenceEqualityComparer.Instance);

    private QueryParameters(HttpContext http, ParameterList list)
    {
        given = http.Request.QueryString.HasValue ? QueryString.Read(http.Request) : [];
        Path = http.Request.PathBase.Add(http.Request.Path);
        List = list;
    }

    public PathString Path { get; }

    public ParameterList List { get; }

    /// <summary>What was given, decoded, in the order given.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Given => given;

    /// <summary>The parameters of a request that <see cref="StrictQueries"/> let pass.</summary>
    public static QueryParameters Of(HttpContext http) => http.Features.GetRequiredFeature<QueryParameters>();

    /// <summary>Reads the parameters; every unknown, repeated or unreadable one is an error of the one problem thrown.</summary>
    /// <param name="isEmptyLeftOut">Whether a parameter without a value is one that was left out, as forms send them.</param>
    public static QueryParameters Read(HttpContext http, ParameterList list, bool isEmptyLeftOut = false)
    {
        var parameters = new QueryParameters(http, list);
        if (isEmptyLeftOut)
            parameters.given.RemoveAll(pair => pair.Value.Length == 0);
        if (parameters.given.Count == 0 && !list.HasRequired)
            return parameters;

        var problem = new ProblemException(Problems.InvalidParameter, "See errors for the parameters this address cannot take.");
        foreach (var (name, text) in parameters.given)
            parameters.ReadOne(name, text, problem);
        foreach (var required in list.Parameters.Where(known => known.IsRequired && !parameters.values.ContainsKey(known)))
            if (!problem.Errors.ContainsKey(required.Name))
                problem.At(required.Name, "The parameter is required.");
        return problem.Errors.Count == 0 ? parameters : throw problem;
    }

    /// <summary>The value of a parameter of the endpoint's list, or what it is when left out.</summary>
    public T Get<T>(QueryParameter<T> parameter) => values.TryGetValue(parameter, out var value) ? (T)value! : parameter.WhenAbsent;

    /// <summary>What was given, with other values for some parameters.</summary>
    public List<KeyValuePair<string, string>> Narrowed(ReadOnlySpan<(string Name, string Value)> others)
    {
        var pairs = given.ToList();
        foreach (var (name, value) in others)
        {
            pairs.RemoveAll(pair => pair.Key == name);
            pairs.Add(new(name, value));
        }

        return pairs;
    }

    private void ReadOne(string name, string text, ProblemException problem)
    {
        var known = List.Parameters.FirstOrDefault(parameter => parameter.Name == name);
        if (known is null && List.IsOpen)
            return;
        if (known is null)
        {
            problem.At(Shown(name), List.Parameters.Count == 0
                ? "This address takes no query parameters."
                : $"There is no such parameter here; there are {string.Join(", ", List.Parameters.Select(parameter => parameter.Name))}.");
            return;
        }

        var value = known.Read(text, out var refusal);
        if (refusal is not null)
            problem.At(name, refusal);
        else if (!values.TryAdd(known, value))
            problem.At(name, "The parameter may stand here once.");
    }

    private static string Shown(string name) => name.Length <= LongestShown ? name : string.Concat(name.AsSpan(0, LongestShown), "…");
}
