namespace ClaimGraph.Wording.Alarms.Languages;

/// <summary>German.</summary>
internal static class German
{
    public static readonly Language Language = new()
    {
        Code = "de",
        Marks = Alarms.Language.Set(
            "der die das und ist von zu den mit nicht ein eine für auf im sich auch dem des es an er hat aus bei nach sind wird werden wir sie ich oder wie",
            "einen einem einer zum zur haben noch nur war aber kein keine kann dass über vor bis mehr durch diese dieser dieses wenn unter wurde sein seine",
            "soll muss müssen können will sagte waren hatte alle uns ihr ihre gegen schon sehr"),
        Signs = new(Signs),
        Negated = new("un 4; nicht 4; in 6", "los voll; lose volle", "unter unser ungefähr inform"),
        Verbs = new(
            """
            sagt,sagen/sagte,sagten macht,machen/machte,machten erklärt/erklärte fordert,fordern/forderte,forderten steigt,steigen/stieg,stiegen sinkt,sinken/sank,sanken
            wächst,wachsen/wuchs,wuchsen bleibt,bleiben/blieb,blieben gibt,geben/gab,gaben geht,gehen/ging,gingen kommt,kommen/kam,kamen steht,stehen/stand,standen
            hält,halten/hielt,hielten braucht,brauchen/brauchte,brauchten unterstützt,unterstützen/unterstützte,unterstützten fällt,fallen/fiel,fielen
            liegt,liegen/lag,lagen zeigt,zeigen/zeigte,zeigten nimmt,nehmen/nahm,nahmen spricht,sprechen/sprach,sprachen weiß,wissen/wusste,wussten
            """, "", 4),
        Coordinators = Alarms.Language.Set("und aber oder sondern doch denn jedoch"),
        Subordinators = Alarms.Language.Set("dass daß ob weil der die das den dem wenn falls da wo wie um als"),
        Abbreviations = Alarms.Language.Set("dr prof hr fr nr ca bzw etc usw vgl mio mrd mill st abs z.b d.h u.a"),
        Numbers = GermanNumbers.Numbers,
        Names = new(Names),
        Titles = Alarms.Language.Set("herr herrn frau präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin außenminister außenministerin premierminister staatschef"),
        CapitalisesNouns = true,
    };

    private const string Signs = """
        [Idle]
        emphasis: nicht nur; nicht bloß; nicht zuletzt; nicht allein; ohne zweifel,; nein, ; ohnehin; nichts als
        idiom: vor allem; immer noch; noch immer; immer mehr; immer wieder; immer weiter; immer größer*; immer öfter; immerhin; rund um; unter anderem; wenn auch; als wenn; wie wenn; so weit; alles in allem; auf jeden fall; über alle*; nach wie vor; erst recht; nur noch selten
        [Negation]
        not: nicht; kein; keine; keinen; keinem; keiner; keines; nie; niemals; niemand; niemanden; niemandem; nichts; nirgends; nirgendwo; ohne; kaum; keineswegs; keinesfalls; keinerlei; weder; selten; ~noch nie
        [Modal]
        can: kann; können; könnt; könne
        could: könnte; könnten; konnte; konnten
        must: muss; muß; müssen; müsse; müssten; musste; mussten
        should: soll; sollen; solle; sollte; sollten
        may: darf; dürfen; mag; möge
        might: dürfte; dürften; vielleicht; möglicherweise; womöglich
        will: wird; werden; werde
        would: würde; würden
        want: will; wollen; wolle
        [Quantifier]
        all: alle; allen; aller; alles; jeder; jede; jedes; jeden; jedem; sämtliche; sämtlichen
        none: ~keiner; ~niemand; ~keine; ~nichts; ~kein
        some: einige; einigen; einiger; manche; manchen; mancher; ein teil
        most: die meisten; den meisten; der meisten; meisten; mehrheit; ein großteil; die mehrheit
        many: viele; vielen; vieler; zahlreiche; zahlreichen; eine reihe
        few: wenige; wenigen; weniger als alle
        several: mehrere; mehreren; mehrerer; ein paar
        only: nur; lediglich; bloß; ausschließlich; allein
        always: immer; stets; ständig
        sometimes: manchmal; gelegentlich; bisweilen; zuweilen
        often: oft; häufig; öfter; oftmals
        never: ~nie; ~niemals
        almost: fast; beinahe; nahezu; annähernd
        about: etwa #; rund #; ungefähr; circa; ca; zirka; gut #
        at least: mindestens; wenigstens; nicht weniger als; zumindest
        at most: höchstens; maximal; bis zu #; nicht mehr als
        more: mehr als; über #; mehr als #
        less: weniger als; unter #; knapp #
        [Condition]
        if: ^wenn; falls; sofern; vorausgesetzt; unter der bedingung; im falle; im fall; ^nur wenn; solange
        unless: es sei denn; außer wenn
        even if: auch wenn; selbst wenn
        [Tense]
        be present: ist; sind; bin; seid
        be past: war; waren
        be future: wird; werden
        have present: hat; haben; habe
        have past: hatte; hatten
        become present: wird; werden
        become past: wurde; wurden
        """;

    private const string Names = """
        [Name]
        us: usa; us; u.s; vereinigte staaten; vereinigten staaten; amerika; amerikas; amerikaner; amerikanern
        russia: russland; russlands; rußland; russen; russische föderation; russischen föderation
        china: china; chinas; chinesen; volksrepublik china; vr china
        ukraine: ukraine; ukrainer
        germany: deutschland; deutschlands; bundesrepublik; bundesrepublik deutschland
        france: frankreich; frankreichs
        uk: großbritannien; großbritanniens; vereinigtes königreich; vereinigten königreich
        eu: eu; europäische union; europäischen union
        un: uno; un; vereinte nationen; vereinten nationen
        nato: nato
        iran: iran; irans
        iraq: irak; iraks
        israel: israel; israels
        poland: polen; polens
        austria: österreich; österreichs
        australia: australien; australiens
        turkey: türkei
        india: indien; indiens
        japan: japan; japans
        europe: europa; europas
        putin: putin; putins; wladimir putin
        trump: trump; trumps; donald trump
        xi: xi; xi jinping; jinping
        selenskyj: selenskyj; selenskyjs; selenski; wolodymyr selenskyj
        scholz: scholz; olaf scholz
        merkel: merkel; merkels; angela merkel
        merz: merz; friedrich merz
        macron: macron; macrons; emmanuel macron
        moscow: moskau; moskaus
        beijing: peking; pekings
        kyiv: kiew; kyjiw; kyiv
        washington: washington; washingtons
        berlin: berlin; berlins
        brussels: brüssel; brüssels
        """;
}
