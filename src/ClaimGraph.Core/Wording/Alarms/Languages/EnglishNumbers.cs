using ClaimGraph.Wording.Alarms.Numbers;

namespace ClaimGraph.Wording.Alarms.Languages;

/// <summary>English numbers, and what they count.</summary>
internal static class EnglishNumbers
{
    public static readonly NumberWords Numbers = new()
    {
        Values = new("""
            0: zero
            0.5: ~half; ~halved
            1: ~one; ~first; ~once
            2: two; ~second; ~twice; ~double; ~doubled; ~doubles
            3: three; third; thirds; thrice; ~triple; ~tripled; ~triples; threefold
            4: four; fourth; ~quadrupled
            5: five; fifth; fifths
            6: six; sixth
            7: seven; seventh
            8: eight; eighth
            9: nine; ninth
            10: ten; tenth; tenfold
            11: eleven; eleventh
            12: twelve; twelfth; dozen
            13: thirteen; thirteenth
            14: fourteen; fourteenth
            15: fifteen; fifteenth
            16: sixteen; sixteenth
            17: seventeen; seventeenth
            18: eighteen; eighteenth
            19: nineteen; nineteenth
            20: twenty; twentieth
            30: thirty; thirtieth
            40: forty; fortieth
            50: fifty; fiftieth
            60: sixty; sixtieth
            70: seventy; seventieth
            80: eighty; eightieth
            90: ninety; ninetieth
            """),
        Scales = new("""
            100: hundred; hundreds; hundredth
            1000: thousand; thousands; thousandth
            1000000: million; millions; mln; mn
            1000000000: billion; billions; bn; bln
            1000000000000: trillion; trillions; trn; tn
            """),
        Units = new("""
            share percent: percent; per cent; pct; p.c
            share points: percentage point*; pp; percent point*; per cent points
            share basis: basis point*; bp; bps
            money usd: dollar; dollars; u.s dollar*; us dollar*; usd; american dollar*
            money eur: euro; euros
            money gbp: pound; pounds; sterling; pounds sterling
            money rub: rouble*; ruble*; rubles
            money cny: yuan; renminbi; rmb
            money jpy: yen
            money inr: rupee*
            money uah: hryvnia*; hryvnya*
            money cents: cent; cents
            measure km: km; kilometer*; kilometre*; kms
            measure mile: mile; miles; mi
            measure metre: metre; metres; meter; meters
            measure foot: foot; feet; ft
            measure kg: kg; kilogram*; kilo; kilos
            measure ton: ton; tons; tonne*; metric ton*; mt
            measure barrel: barrel*; bpd
            measure litre: litre*; liter*
            measure gallon: gallon*
            measure degree: degree*
            measure mw: mw; megawatt*
            measure gw: gw; gigawatt*
            measure hectare: hectare*; ha
            measure acre: acre*
            time second: seconds; sec
            time minute: minute; minutes; min
            time hour: hour; hours; hr; hrs
            time day: day; days
            time week: week; weeks
            time month: month; months
            time year: year; years
            time decade: decade; decades
            time century: century; centuries
            """),
        Months = new("""
            1: january; jan
            2: february; feb
            3: march; mar
            4: april; apr
            5: may
            6: june; jun
            7: july; jul
            8: august; aug
            9: september; sept; sep
            10: october; oct
            11: november; nov
            12: december; dec
            """),
        DoubtfulMonths = Language.Set("march may mar jan jun august"),
        MonthOpeners = Language.Set("in of since until till by from last this next early late mid on through to during and between before after"),
        Weekdays = new("""
            1: monday
            2: tuesday
            3: wednesday
            4: thursday
            5: friday
            6: saturday
            7: sunday
            """),
        Joiners = Language.Set("and"),
        Ranges = Language.Set("to and or through"),
        Links = Language.Set("of u.s us american canadian australian chinese russian"),
        Endings = Language.Set("st nd rd th s 's"),
    };
}
