using System.Collections.Frozen;

namespace ClaimGraph.Tracing.Credits;

/// <summary>News agencies whose reports others print, under the names that these print.</summary>
internal static class NewsAgencies
{
    private static readonly (string Agency, string[] Names)[] All =
    [
        ("Reuters", ["Reuters", "Thomson Reuters", "Рейтер", "Рейтерс", "Агентство Рейтер", "路透社", "路透", "ロイター"]),
        ("AP", ["AP", "A.P.", "Associated Press", "Ассошиэйтед Пресс", "美联社", "美聯社"]),
        ("AFP", ["AFP", "Agence France-Presse", "Agence France Presse", "Франс Пресс", "Агентство Франс Пресс", "АФП", "法新社"]),
        ("TASS", ["TASS", "Tass", "ITAR-TASS", "ТАСС", "ИТАР-ТАСС", "塔斯社"]),
        ("RIA Novosti", ["RIA Novosti", "РИА Новости", "RIA Nowosti", "俄新社"]),
        ("Interfax", ["Interfax", "INTERFAX.RU", "Интерфакс", "国际文传电讯社"]),
        ("Xinhua", ["Xinhua", "Xinhua News Agency", "Синьхуа", "新华社", "新華社", "新华网"]),
        ("China News Service", ["China News Service", "中新社", "中国新闻社", "中新网"]),
        ("Central News Agency", ["Central News Agency", "中央社"]),
        ("dpa", ["dpa", "DPA", "dpa-AFX", "Deutsche Presse-Agentur", "德新社"]),
        ("APA", ["APA", "Austria Presse Agentur"]),
        ("Keystone-SDA", ["SDA", "sda", "Keystone-SDA", "Keystone-ATS"]),
        ("EFE", ["EFE", "Efe", "Agencia EFE", "埃菲社"]),
        ("Europa Press", ["Europa Press"]),
        ("ANSA", ["ANSA", "Ansa", "安莎社"]),
        ("Kyodo", ["Kyodo", "Kyodo News", "共同通信", "共同社", "共同"]),
        ("Jiji Press", ["Jiji", "JIJI", "Jiji Press", "時事通信", "時事"]),
        ("Yonhap", ["Yonhap", "Yonhap News", "Yonhap News Agency", "연합뉴스", "韩联社", "韓聯社"]),
        ("PTI", ["PTI", "Press Trust of India"]),
        ("ANI", ["ANI", "Asian News International"]),
        ("IANS", ["IANS", "Indo-Asian News Service"]),
        ("Anadolu", ["Anadolu", "Anadolu Agency", "Anadolu Ajansı"]),
        ("Bloomberg", ["Bloomberg", "Bloomberg News"]),
        ("UPI", ["UPI", "United Press International"]),
        ("PA Media", ["PA Media", "Press Association"]),
        ("AAP", ["AAP", "Australian Associated Press"]),
        ("Canadian Press", ["Canadian Press", "La Presse Canadienne"]),
        ("Ukrinform", ["Ukrinform", "Укринформ", "Укрінформ"]),
        ("BelTA", ["BelTA", "БелТА"]),
        ("PAP", ["PAP", "Polska Agencja Prasowa"]),
    ];

    private const int LongestAcronym = 4;

    // Of acronyms the case matters (AP, not ap). Names are also set in capitals, or in small letters.
    private static readonly FrozenDictionary<string, string> Acronyms = ByName(IsAcronym, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Spelled = ByName(name => !IsAcronym(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>The names in Chinese, Japanese and Korean, the longest first: no space says where they end.</summary>
    public static IReadOnlyList<string> UnspacedNames { get; } =
        [.. All.SelectMany(agency => agency.Names).Where(name => name[0] >= '\u3000').OrderByDescending(name => name.Length)];

    /// <summary>The other names, the longest first.</summary>
    public static IReadOnlyList<string> SpacedNames { get; } =
        [.. All.SelectMany(agency => agency.Names).Where(name => name[0] < '\u3000').OrderByDescending(name => name.Length)];

    /// <summary>How a name is compared with what is printed.</summary>
    public static StringComparison Comparison(string name) =>
        IsAcronym(name) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>What the agency of a name is called; null when it is none.</summary>
    public static string? Find(string name) => Acronyms.GetValueOrDefault(name) ?? Spelled.GetValueOrDefault(name);

    private static FrozenDictionary<string, string> ByName(Func<string, bool> isWanted, StringComparer comparer) => All
        .SelectMany(agency => agency.Names.Where(isWanted).Select(name => (name, agency.Agency)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Agency, comparer);

    private static bool IsAcronym(string name) => name.Length <= LongestAcronym && name[0] < '\u3000';
}
