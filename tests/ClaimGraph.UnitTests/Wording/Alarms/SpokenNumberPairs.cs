using static ClaimGraph.Wording.AlarmKind;

namespace ClaimGraph.UnitTests.Wording.Alarms;

/// <summary>Numbers and times as they are spoken, beside what houses print for them; and dates that one of them leaves out.</summary>
internal static class SpokenNumberPairs
{
    public static readonly AlarmPair[] Raised =
    [
        new("de", "Die Inflation liegt bei zwei Komma fünf Prozent.", "Die Inflation liegt bei 2,6 Prozent.", "another decimal", Number),
        new("fr", "L'inflation est de deux virgule cinq pour cent.", "L'inflation est de 3,5 pour cent.", "another whole", Number),
        new("ru", "Инфляция составила две целых пять десятых процента.", "Инфляция составила 2,6 процента.", "another decimal", Number),
        new("de", "Das kostet anderthalb Millionen Euro.", "Das kostet 2,5 Millionen Euro.", "one and a half is not two and a half", Number),
        new("de", "Der Zug fährt um 15 Uhr 30 ab.", "Der Zug fährt um 15:40 ab.", "ten minutes later", Number),
        new("de", "Wir treffen uns um halb vier.", "Wir treffen uns um 16:30.", "an hour later", Number),
        new("en", "The meeting starts at three pm.", "The meeting starts at 16:00.", "an hour later", Number),
        new("en", "The meeting is on May 9 in Moscow.", "The meeting is on June 9 in Moscow.", "another month", Number),
        new("en", "Half a million people came.", "Five million people came.", "another scale", Number),
        new("fr", "Je pense pas que ce soit possible.", "Je pense que ce soit possible.", "speech drops ne, and pas denies", Negation),
        new("fr", "C'est pas que c'est cher.", "C'est que c'est cher.", "speech drops ne, and pas denies", Negation),
        new("es", "El contrato es legal en todo el país.", "El contrato es ilegal en todo el país.", "i- denies legal", Negation),
        new("zh", "会议下午三点开始。", "会议16点开始。", "an hour later", Number),
        new("en", "Factories closed all through the nineteen eighties.", "Factories closed all through the 1990s.", "another decade", Number),
        new("en", "In the eighteen sixties the town burned down.", "In the 1960s the town burned down.", "another century", Number),
        new("en", "Nobody wanted it in the nineties.", "Nobody wanted it in the 1980s.", "another decade without its century", Number),
        new("en", "The nineteen twenties were hard here.", "The nineteen thirties were hard here.", "another decade in words", Number),
        new("ru", "Завод построили в семидесятых годах.", "Завод построили в 80-х годах.", "another decade", Number),
        new("ru", "В шестидесятые годы здесь жили рыбаки.", "В пятидесятые годы здесь жили рыбаки.", "another decade in words", Number),
        new("ru", "Мост помнит восьмидесятые.", "Мост помнит 90-е.", "another decade alone", Number),
        new("ru", "Завод построили в семидесятых годах.", "Завод построили в 1960-х годах.", "another decade with its century", Number),
    ];

    public static readonly AlarmPair[] Silent =
    [
        new("de", "Die Inflation liegt bei zwei Komma fünf Prozent.", "Die Inflation liegt bei 2,5 Prozent.", "a decimal as it is spoken"),
        new("de", "Das kostet anderthalb Millionen Euro.", "Das kostet 1,5 Millionen Euro.", "one and a half"),
        new("de", "Das kostet zweieinhalb Millionen Euro.", "Das kostet 2,5 Millionen Euro.", "two and a half in a word"),
        new("de", "Eine halbe Million Menschen kam.", "500.000 Menschen kamen.", "half a million"),
        new("fr", "L'inflation est de deux virgule cinq pour cent.", "L'inflation est de 2,5 pour cent.", "a decimal as it is spoken"),
        new("fr", "Nous attendons depuis deux ans et demi.", "Nous attendons depuis deux ans et demi !", "a half behind its unit stays"),
        new("fr", "Le pays a perdu deux millions et demi de personnes.", "Le pays a perdu 2,5 millions de personnes.", "a half behind its scale"),
        new("ru", "Инфляция составила две целых пять десятых процента.", "Инфляция составила 2,5 процента.", "a decimal as it is spoken"),
        new("ru", "Погибло полтора миллиона человек.", "Погибло 1,5 миллиона человек.", "one and a half"),
        new("ru", "Погибло два с половиной миллиона человек.", "Погибло 2,5 миллиона человек.", "two and a half"),
        new("es", "La inflación fue de dos coma cinco por ciento.", "La inflación fue de 2,5 por ciento.", "a decimal as it is spoken"),
        new("es", "Murió un millón y medio de personas.", "Murió 1,5 millones de personas.", "a half behind its scale"),
        new("en", "Inflation is at two point five percent.", "Inflation is at 2.5 percent.", "a decimal as it is spoken"),
        new("en", "Two and a half million people came.", "2.5 million people came.", "two and a half"),
        new("en", "Half a million people came.", "500,000 people came.", "half a million"),
        new("it", "L'inflazione è al due virgola cinque per cento.", "L'inflazione è al 2,5 per cento.", "a decimal as it is spoken"),
        new("de", "Der Zug fährt um 15 Uhr 30 ab.", "Der Zug fährt um 15:30 ab.", "a time as it is spoken"),
        new("de", "Der Zug fährt um 15.30 Uhr ab.", "Der Zug fährt um 15:30 Uhr ab.", "a period in a time"),
        new("de", "Wir treffen uns um halb vier.", "Wir treffen uns um 15:30.", "half an hour to four, of the afternoon"),
        new("de", "Wir treffen uns um halb vier.", "Wir treffen uns um 3:30.", "half an hour to four, of the morning"),
        new("de", "Wir treffen uns um drei Uhr.", "Wir treffen uns um 15 Uhr.", "three may be of the afternoon"),
        new("fr", "La réunion commence à 15h30.", "La réunion commence à 15 heures 30.", "hours in a letter or a word"),
        new("en", "The meeting starts at three pm.", "The meeting starts at 15:00.", "of the afternoon"),
        new("en", "The meeting starts at 3:30 p.m. on Monday.", "The meeting starts at 15:30 on Monday.", "of the afternoon"),
        new("ru", "Встреча начнётся в 15 часов 30 минут.", "Встреча начнётся в 15:30.", "hours and minutes in words"),
        new("zh", "会议下午三点开始。", "会议15点开始。", "of the afternoon"),
        new("en", "On May 5, we signed the treaty in Moscow.", "We signed the treaty in Moscow.", "the date is left out"),
        new("en", "We signed the treaty on May 5 in Moscow.", "We signed the treaty in Moscow.", "the date is left out"),
        new("ru", "Мы подписали договор 9 мая 2025 года в Москве.", "Мы подписали договор 9 мая в Москве.", "the year is left out"),
        new("de", "Am 9. Mai 2025 haben wir den Vertrag unterzeichnet.", "Am 9. Mai haben wir den Vertrag unterzeichnet.", "the year is left out"),
        new("es", "Firmamos el tratado el 9 de mayo de 2025 en Moscú.", "Firmamos el tratado en Moscú.", "the date is left out"),
        new("fr", "Il n'y a pas que la France.", "Il n’y a pas que la France.", "not only"),
        new("en", "Factories closed all through the nineteen eighties.", "Factories closed all through the 1980s.", "a decade in words"),
        new("en", "Nobody wanted it in the nineties.", "Nobody wanted it in the 1990s.", "a decade without its century"),
        new("en", "In the eighteen sixties the town burned down.", "In the 1860s the town burned down.", "another century"),
        new("en", "Nobody wanted it in the nineties.", "Nobody wanted it in the 90s.", "a decade in two figures"),
        new("ru", "Завод построили в семидесятых годах.", "Завод построили в 70-х годах.", "a decade in words"),
        new("ru", "В шестидесятые годы здесь жили рыбаки.", "В 60-е годы здесь жили рыбаки.", "a decade in another case"),
        new("ru", "Мост помнит восьмидесятые.", "Мост помнит 80-е.", "a decade alone"),
        new("ru", "Завод построили в семидесятых годах.", "Завод построили в 1970-х годах.", "a decade with its century"),
    ];
}
