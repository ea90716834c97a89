namespace ClaimGraph.Wording.Alarms.Languages;

/// <summary>French. Elided words stand alone: <c>n'</c> and <c>est</c>.</summary>
internal static class French
{
    public static readonly Language Language = new()
    {
        Code = "fr",
        Marks = Alarms.Language.Set(
            "le les des et est un une du dans qui que pour sur pas au plus par ce il avec sont se ne nous vous mais ou cette elle ont aux ces ses leur leurs",
            "être été fait comme tout même sans très aussi la l' d' n' s' c' j' qu' je on son sa si où dont ils elles peut doit entre après selon ainsi notre votre",
            "n'est c'est l'on d'un d'une"),
        Signs = new(Signs),
        NegationOpeners = Alarms.Language.Set("ne n' n"),
        Negated = new("in 5; im 5; il 5; ir 5; mal 5; dé 5; non 4", "", "inform invers immigr import impôt intens instan intend inscri incident"),
        Verbs = new(
            "peut,peuvent/pouvait,pouvaient/pourra,pourront doit,doivent/devait,devaient/devra,devront fait,font/faisait,faisaient/fera,feront va,vont/allait,allaient/ira,iront veut,veulent/voulait,voulaient/voudra,voudront",
            "e,ent/ait,aient/era,eront it,issent/issait,issaient/ira,iront", 4),
        Coordinators = Alarms.Language.Set("et mais ou or donc car"),
        Subordinators = Alarms.Language.Set("que qu' qui dont où quand lorsque parce comme si quoi pour"),
        Abbreviations = Alarms.Language.Set("m mm mme dr st ste etc env av p"),
        Numbers = FrenchNumbers.Numbers,
        Names = new(Names),
        Titles = Alarms.Language.Set("m mm mme monsieur madame président présidente ministre premier général"),
    };

    private const string Signs = """
        [Idle]
        emphasis: non seulement; pas seulement; pas uniquement; sans doute; sans cesse; n' importe; sans précédent; pas moins de trop; non, ; plus ou moins; pas que; ni plus ni moins
        idiom: tout de suite; tout à fait; tout d' abord; avant tout; après tout; malgré tout; tout en; en tout cas; tout autant; surtout; du tout; pas du tout seulement; toujours plus; si bien que; comme si; tout comme; rien que; tous les deux; bien sûr que non
        size: si important*; si grand*; si fort*; si peu; si souvent; si vite; si longtemps; aussi bien
        [Negation]
        not: pas; jamais; aucun; aucune; sans; nul; nulle; non; ~ni; ~rien; ~nulle part; ~point du tout; à peine
        bound: plus; rien; personne; guère; point; nullement
        [Modal]
        may: peut; peuvent; pouvons; peut être; puisse; puissent
        could: pourrait; pourraient; pourrions; pouvait; pouvaient
        must: doit; doivent; devons; faut; il faut; devra; devront; faudra
        should: devrait; devraient; devrions; faudrait
        will: va; vont; allons
        [Quantifier]
        all: tous; toutes; chaque; tous les; toutes les; tout le monde; chacun; chacune; l' ensemble des; la totalité
        none: ~aucun; ~aucune; ~personne; ~rien
        some: certains; certaines; quelques; une partie
        most: la plupart; plupart; la majorité; majorité; la majeure partie
        many: beaucoup; beaucoup de; de nombreux; de nombreuses; nombreux; nombreuses; bien des
        few: peu de; peu d'; rares
        several: plusieurs
        only: seulement; uniquement; exclusivement
        always: toujours; constamment
        sometimes: parfois; quelquefois
        often: souvent; fréquemment
        never: ~jamais
        almost: presque; quasiment; près de #
        about: environ; quelque #; autour de #; approximativement
        at least: au moins; au minimum; pas moins de
        at most: au plus; au maximum; jusqu' à #; tout au plus; pas plus de
        more: plus de #; plus d' #; supérieur* à
        less: moins de #; moins d' #; inférieur* à
        [Condition]
        if: ^si; s' il; s' ils; si le; si la; si les; si l'; si nous; si vous; si on; si il; si elle; si elles; si je; si tu; si ce; si cela; si c'; si un; si une; si des; à condition; pourvu que; au cas où; en cas de; en cas d'; dans le cas où
        unless: à moins que; à moins de; sauf si
        even if: même si; même s'
        [Tense]
        be present: est; sont; suis; sommes
        be past: était; étaient; fut; furent
        be future: sera; seront
        have present: a; ont; avons
        have past: avait; avaient; eut
        have future: aura; auront
        """;

    private const string Names = """
        [Name]
        us: états unis; etats unis; usa; amérique; américains; américain
        russia: russie; russes; fédération de russie
        china: chine; chinois; république populaire de chine
        ukraine: ukraine; ukrainiens
        germany: allemagne; allemands
        france: france; français
        uk: royaume uni; grande bretagne; britanniques; angleterre
        eu: ue; union européenne
        un: onu; nations unies
        nato: otan
        iran: iran; iraniens
        iraq: irak; iraq
        israel: israël
        austria: autriche
        australia: australie
        turkey: turquie
        india: inde
        japan: japon
        europe: europe; européens
        niger: niger
        nigeria: nigeria; nigéria
        putin: poutine; vladimir poutine
        trump: trump; donald trump
        xi: xi; xi jinping; jinping
        macron: macron; emmanuel macron
        zelensky: zelensky; volodymyr zelensky
        moscow: moscou
        beijing: pékin; beijing
        kyiv: kiev; kyiv
        washington: washington
        paris: paris
        brussels: bruxelles
        """;
}
