namespace ClaimGraph.Wording.Alarms.Languages;

/// <summary>English, as newspapers print it.</summary>
internal static class English
{
    public static readonly Language Language = new()
    {
        Code = "en",
        Marks = Alarms.Language.Set(
            "the and of to in is that it was for on are as with his they be at this have from or had by not but what all were we when your can said there",
            "an each which she do how their if will up other about out many then them these so some her would make him into has more two see no way could",
            "my than been who its now did get may over our only those also after before between should must might shall because while where why very however",
            "a he you me us i am don't isn't doesn't won't can't cannot never let"),
        Signs = new(EnglishSigns.Lines),
        Negated = new(
            "un 4; in 5; im 5; il 5; ir 5; dis 4; non 4", "less ful; less fully",
            "inform invest import impress impact improv impart increas incom inflow inland instance instanc inscri intent inten intend insight",
            "instead inversion infect inflam institut inquir input distill district distract dispute disclose discount discover display uniform unit under"),
        Verbs = new(EnglishSigns.Verbs, "e,es,ing/ed e,es/ed ,s/ed y,ies/ied", 3),
        Coordinators = Alarms.Language.Set("and but or yet so while whereas"),
        Subordinators = Alarms.Language.Set("that who whom which whose what when where why how because since whether if unless although though to as than"),
        Abbreviations = Alarms.Language.Set(
            "mr mrs ms dr prof gen lt col sgt capt sen rep gov st jr sr vs no jan feb mar apr jun jul aug sept sep oct nov dec inc ltd co corp approx est"),
        Numbers = EnglishNumbers.Numbers,
        Names = new(EnglishNames.Lines),
        Titles = Alarms.Language.Set(
            "mr mrs ms dr prof professor president premier prime minister chancellor secretary general foreign defense defence finance deputy vice chairman",
            "chairwoman chief king queen prince princess pope senator governor ambassador colonel sir lord lady madam the former ex state council"),
    };
}
