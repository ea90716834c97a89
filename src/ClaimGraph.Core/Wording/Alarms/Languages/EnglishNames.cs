namespace ClaimGraph.Wording.Alarms.Languages;

/// <summary>Names in English that are printed in several ways, or begin sentences so often that they must be known.</summary>
internal static class EnglishNames
{
    public const string Lines = """
        [Name]
        us: us; u.s; usa; u.s.a; united states; the united states; united states of america; america; american; americans; u.s.-led
        uk: uk; u.k; britain; great britain; united kingdom; british; britons; england
        eu: eu; e.u; european union
        un: un; u.n; united nations
        nato: nato
        russia: russia; russian; russians; russian federation
        soviet: ussr; soviet union; soviet; u.s.s.r
        china: china; chinese; prc; people's republic of china
        taiwan: taiwan; taiwanese
        ukraine: ukraine; ukrainian; ukrainians
        germany: germany; german; germans
        france: france; french
        spain: spain; spanish; spaniards
        italy: italy; italian; italians
        poland: poland; polish; poles
        india: india; indian; indians
        japan: japan; japanese
        iran: iran; iranian; iranians
        iraq: iraq; iraqi; iraqis
        israel: israel; israeli; israelis
        palestine: palestine; palestinian; palestinians
        turkey: turkey; türkiye; turkish; turks
        syria: syria; syrian; syrians
        austria: austria; austrian; austrians
        australia: australia; australian; australians
        slovakia: slovakia; slovak; slovaks
        slovenia: slovenia; slovenian; slovenians
        niger: niger
        nigeria: nigeria; nigerian; nigerians
        north korea: north korea; north korean; dprk
        south korea: south korea; south korean
        brazil: brazil; brazilian
        mexico: mexico; mexican
        canada: canada; canadian
        vietnam: vietnam; vietnamese
        europe: europe; european; europeans
        africa: africa; african
        asia: asia; asian
        kyiv: kyiv; kiev
        beijing: beijing; peking
        moscow: moscow
        kremlin: kremlin; the kremlin
        washington: washington
        brussels: brussels
        berlin: berlin
        paris: paris
        london: london
        xi: xi; xi jinping; jinping
        putin: putin; vladimir putin
        trump: trump; donald trump
        biden: biden; joe biden; joseph biden
        zelensky: zelensky; zelenskyy; zelenskiy; volodymyr zelensky; volodymyr zelenskyy
        merkel: merkel; angela merkel
        scholz: scholz; olaf scholz
        merz: merz; friedrich merz
        macron: macron; emmanuel macron
        modi: modi; narendra modi
        lavrov: lavrov; sergei lavrov; sergey lavrov
        wang yi: wang yi
        obama: obama; barack obama
        """;
}
