using ClaimGraph.Wording.Alarms.Numbers;

namespace ClaimGraph.Wording.Alarms.Languages;

/// <summary>French numbers, and what they count.</summary>
internal static class FrenchNumbers
{
    public static readonly NumberWords Numbers = new()
    {
        Values = new("""
            0: zéro
            0.5: ~moitié; ~demi; ~demie
            1: ~un; ~une; ~premier; ~première; ~premiers; ~premières
            2: deux; deuxième; ~second; ~seconde; ~double; ~doublé
            3: trois; troisième; ~tiers; ~triplé
            4: quatre; quatrième
            5: cinq; cinquième; cinquièmes
            6: six; sixième
            7: sept; septième
            8: huit; huitième
            9: ~neuf; neuvième
            10: dix; dixième; dizaine; dizaines
            11: onze; onzième
            12: douze; douzième; douzaine
            13: treize
            14: quatorze
            15: quinze; quinzaine
            16: seize
            20: vingt; vingts; vingtaine; vingtième
            30: trente; trentaine
            40: quarante; quarantaine
            50: cinquante; cinquantaine
            60: soixante; soixantaine
            70: septante
            80: huitante
            90: nonante
            """),
        Scales = new("""
            100: cent; cents; centaine; centaines
            1000: mille; millier; milliers
            1000000: million; millions; mio
            1000000000: milliard; milliards; mds; md; mrd
            1000000000000: billion; billions
            """),
        Units = new("""
            share percent: pour cent; pourcent
            share points: point de pourcentage; points de pourcentage
            money usd: dollar; dollars
            money eur: euro; euros
            money gbp: livre; livres; livres sterling
            money rub: rouble; roubles
            money cny: yuan; yuans
            money jpy: yen; yens
            money chf: franc; francs
            measure km: km; kilomètre*
            measure mile: mile; miles; mille marin
            measure metre: mètre; mètres
            measure kg: kg; kilo; kilos; kilogramme*
            measure ton: tonne; tonnes
            measure barrel: baril; barils
            measure degree: degré; degrés
            measure hectare: hectare; hectares
            time second: secondes
            time minute: minute; minutes
            time hour: heure; heures
            time day: jour; jours
            time week: semaine; semaines
            time month: mois
            time year: an; ans; année; années
            time decade: décennie; décennies
            time century: siècle; siècles
            """),
        Months = new("""
            1: janvier; janv
            2: février; févr
            3: mars
            4: avril
            5: mai
            6: juin
            7: juillet; juil
            8: août; aout
            9: septembre; sept
            10: octobre; oct
            11: novembre; nov
            12: décembre; déc
            """),
        DoubtfulMonths = Language.Set("sept mars"),
        MonthOpeners = Language.Set("en de fin début mi depuis"),
        Weekdays = new("""
            1: lundi
            2: mardi
            3: mercredi
            4: jeudi
            5: vendredi
            6: samedi
            7: dimanche
            """),
        Joiners = Language.Set("et"),
        Ranges = Language.Set("à et ou"),
        Links = Language.Set("de d' américains"),
        Endings = Language.Set("er ère e ème ième nd"),
    };
}
