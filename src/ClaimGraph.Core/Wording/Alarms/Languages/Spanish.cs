namespace ClaimGraph.Wording.Alarms.Languages;

/// <summary>Spanish.</summary>
internal static class Spanish
{
    public static readonly Language Language = new()
    {
        Code = "es",
        Marks = Alarms.Language.Set(
            "el los las y del se por con una para es al lo como más su sus pero le ha este esta son entre está cuando muy sin sobre ser tiene también hasta hay",
            "donde han quien desde todos durante ni contra ese eso ya todo fue era o nos yo no la de que en un ante porque puede debe él ella ellos nuestro nuestra según"),
        Signs = new(Signs),
        Negated = new("in 5; im 5; i 6; ir 5; des 5; anti 5", "", "inform invers inmigr import ingres intens instan intent inscri incident despert"),
        Verbs = new(
            "puede,pueden/podía,podían,pudo,pudieron/podrá,podrán debe,deben/debía,debían/deberá,deberán hace,hacen/hizo,hicieron,hacía/hará,harán dice,dicen/dijo,dijeron/dirá,dirán quiere,quieren/quería,querían,quiso/querrá,querrán tiene,tienen/tenía,tenían,tuvo,tuvieron/tendrá,tendrán crece,crecen/creció,crecieron,crecía/crecerá,crecerán va,van/iba,iban/irá,irán",
            "a,an/ó,aron,aba,aban/ará,arán e,en/ió,ieron,ía,ían/erá,erán,irá,irán", 3),
        Coordinators = Alarms.Language.Set("y e pero o u sino mas aunque"),
        Subordinators = Alarms.Language.Set("que quien quienes cual cuales donde cuando porque como si cuyo para"),
        Abbreviations = Alarms.Language.Set("sr sra srta dr dra ud uds ee uu aprox pág etc art núm gral"),
        Numbers = SpanishNumbers.Numbers,
        Names = new(Names),
        Titles = Alarms.Language.Set("sr sra señor señora presidente presidenta ministro ministra primer general don doña"),
    };

    private const string Signs = """
        [Idle]
        emphasis: no solo; no sólo; no solamente; no únicamente; sin embargo; no obstante; sin duda; no, ; nada más; o no; ni más ni menos; sin falta; nada menos; no más
        idiom: sobre todo; del todo; ante todo; con todo; todo el mundo menos; si bien; como si; por si; siempre más; solo por; una vez más
        [Negation]
        not: no; nunca; jamás; sin; ningún; tampoco; apenas; ~ninguno; ~ninguna; ~nadie; ~nada; ~ni; ~ni siquiera
        [Modal]
        may: puede; pueden; podemos; puede que; quizá; quizás; tal vez; pueda; puedan; posiblemente
        could: podría; podrían; podríamos; podía; podían
        must: debe; deben; debemos; tiene que; tienen que; tenemos que; hay que; deberá; deberán
        should: debería; deberían; deberíamos; habría que
        will: va a; van a; vamos a
        can: podrá; podrán
        [Quantifier]
        all: todos; todas; todos los; todas las; todo el; toda la; cada; cada uno; toda; todo
        none: ~ningún; ~ninguno; ~ninguna; ~nadie; ~nada
        some: algunos; algunas; algún; alguna; ciertos; ciertas; una parte
        most: la mayoría; mayoría; la mayor parte; una mayoría
        many: muchos; muchas; numerosos; numerosas; gran cantidad de
        few: pocos; pocas
        several: varios; varias; unos cuantos
        only: solo; sólo; solamente; únicamente; exclusivamente
        always: siempre; constantemente
        sometimes: a veces; en ocasiones
        often: a menudo; frecuentemente; con frecuencia
        never: ~nunca; ~jamás
        almost: casi; prácticamente
        about: alrededor de; aproximadamente; unos #; unas #; cerca de #; en torno a #; cerca del #
        at least: al menos; por lo menos; como mínimo; no menos de
        at most: como máximo; a lo sumo; hasta #; no más de
        more: más de #; más del #; más de; superior a
        less: menos de #; menos del #; menos de; inferior a
        [Condition]
        if: si; siempre que; siempre y cuando; a condición; en caso de; con tal de; en el caso de
        unless: a menos que; salvo que; a no ser que; salvo si
        even if: incluso si; aun si
        [Tense]
        be present: es; son; somos; está; están; estamos
        be past: era; eran; fue; fueron; estaba; estaban; estuvo
        be future: será; serán; estará; estarán
        have present: ha; han; hay; hemos
        have past: había; habían; hubo
        have future: habrá; habrán
        """;

    private const string Names = """
        [Name]
        us: estados unidos; ee uu; eeuu; ee.uu; e.u; usa; américa; estadounidenses
        russia: rusia; rusos; federación rusa; federación de rusia
        china: china; chinos; república popular china; república popular de china
        ukraine: ucrania; ucranianos
        germany: alemania; alemanes
        france: francia; franceses
        spain: españa; españoles
        mexico: méxico; mexicanos
        uk: reino unido; gran bretaña; británicos; inglaterra
        eu: ue; unión europea
        un: onu; naciones unidas
        nato: otan
        iran: irán
        iraq: irak; iraq
        israel: israel
        austria: austria
        australia: australia
        turkey: turquía
        india: india
        japan: japón
        europe: europa; europeos
        venezuela: venezuela; venezolanos
        niger: níger
        nigeria: nigeria
        putin: putin; vladimir putin
        trump: trump; donald trump
        xi: xi; xi jinping; jinping
        macron: macron; emmanuel macron
        zelensky: zelenski; zelensky; volodimir zelenski
        moscow: moscú
        beijing: pekín; beijing
        kyiv: kiev; kyiv
        washington: washington
        madrid: madrid
        """;
}
