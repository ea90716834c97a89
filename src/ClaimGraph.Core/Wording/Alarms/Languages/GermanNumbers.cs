using ClaimGraph.Wording.Alarms.Numbers;

namespace ClaimGraph.Wording.Alarms.Languages;

/// <summary>German numbers, and what they count.</summary>
internal static class GermanNumbers
{
    public static readonly NumberWords Numbers = new()
    {
        Values = new("""
            0: null
            0.5: ~halb*; ~hälfte
            1: ~ein; ~eine; ~einen; ~einem; ~einer; ~eines; ~eins; ~erste; ~ersten; ~erster; ~erstes; ~einmal
            1.5: anderthalb; eineinhalb
            2: zwei; zwo; ~zweite; ~zweiten; ~zweiter; ~zweites; zweimal; ~doppelt*; ~verdoppelt*
            3: drei; dritte; dritten; dritter; drittes; drittel; dreimal; ~dreifach*; ~verdreifacht*
            4: vier; vierte; vierten; vierter; viertel
            5: fünf; fünfte; fünften; fünfter; fünftel
            6: sechs; sechste; sechsten; sechster
            7: sieben; siebte; siebten; siebter; siebente
            8: acht; achte; achten; achter
            9: neun; neunte; neunten; neunter
            10: zehn; zehnte; zehnten; zehnter; zehntel
            11: elf; elfte; elften
            12: zwölf; zwölfte; zwölften; dutzend
            13: dreizehn
            14: vierzehn
            15: fünfzehn
            16: sechzehn
            17: siebzehn
            18: achtzehn
            19: neunzehn
            20: zwanzig; zwanzigste; zwanzigsten
            30: dreißig; dreissig
            40: vierzig
            50: fünfzig
            60: sechzig
            70: siebzig
            80: achtzig
            90: neunzig
            """),
        Scales = new("""
            100: hundert; hunderte; hunderten
            1000: tausend; tausende; tausenden; tsd
            1000000: million; millionen; mio; mill
            1000000000: milliarde; milliarden; mrd; mia
            1000000000000: billion; billionen; bio
            """),
        Units = new("""
            share percent: prozent; prozents; prozentig*; v.h
            share points: prozentpunkt*
            money usd: dollar; dollars; us dollar; u.s dollar
            money eur: euro; euros
            money gbp: pfund; britische pfund
            money rub: rubel
            money cny: yuan; renminbi
            money jpy: yen
            money chf: franken; schweizer franken
            money cents: cent
            measure km: km; kilometer; kilometern
            measure mile: meile; meilen
            measure metre: meter; metern
            measure kg: kg; kilo; kilogramm
            measure ton: tonne; tonnen
            measure barrel: barrel; fass
            measure degree: grad
            measure hectare: hektar
            measure mw: megawatt
            measure gw: gigawatt
            time second: sekunde; sekunden
            time minute: minute; minuten
            time hour: stunde; stunden
            time day: tag; tage; tagen
            time week: woche; wochen
            time month: monat; monate; monaten
            time year: jahr; jahre; jahren; jährig*
            time decade: jahrzehnt*
            """),
        Months = new("""
            1: januar; jänner
            2: februar; feber
            3: märz
            4: april
            5: mai
            6: juni
            7: juli
            8: august
            9: september
            10: oktober
            11: november
            12: dezember
            """),
        Weekdays = new("""
            1: montag*
            2: dienstag*
            3: mittwoch*
            4: donnerstag*
            5: freitag*
            6: samstag*; sonnabend*
            7: sonntag*
            """),
        Ranges = Language.Set("bis und oder"),
        Links = Language.Set("us u.s amerikanische amerikanischen"),
        Endings = Language.Set("er ern te ste"),
        CompoundJoiner = "und",
    };
}
