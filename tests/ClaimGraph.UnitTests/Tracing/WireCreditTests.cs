using ClaimGraph.Tracing.Credits;

namespace ClaimGraph.UnitTests.Tracing;

public sealed class WireCreditTests
{
    private const string Body =
        "\nThe leaders of both countries met for three hours on Thursday and spoke about trade, gas and the war. Nothing was signed. "
        + "Diplomats in the capital expected more from the visit, which had been prepared for months. The talks go on next week, when the "
        + "ministers meet again. Until then the price of gas stays where it is, and so do the troops on both sides of the long border. ";

    [TestCase("Reuters", "Reuters")]
    [TestCase("REUTERS", "Reuters")]
    [TestCase("Reuters Staff", "Reuters")]
    [TestCase("By AFP", "AFP")]
    [TestCase("REUTERS/Maxim Shemetov", "Reuters")]
    [TestCase("Guy Faulconbridge, Reuters", "Reuters")]
    [TestCase("Vladimir Soldatkin (Reuters)", "Reuters")]
    [TestCase("Associated Press", "AP")]
    [TestCase("The Associated Press", "AP")]
    [TestCase("AP", "AP")]
    [TestCase("MATTHEW LEE, AP Diplomatic Writer", "AP")]
    [TestCase("Agence France-Presse in Moscow", "AFP")]
    [TestCase("Jane Doe and AP", "AP")]
    [TestCase("Le Monde avec AFP", "AFP")]
    [TestCase("dpa", "dpa")]
    [TestCase("Von dpa", "dpa")]
    [TestCase("Agencia EFE", "EFE")]
    [TestCase("ТАСС", "TASS")]
    [TestCase("РИА Новости", "RIA Novosti")]
    [TestCase("Интерфакс", "Interfax")]
    [TestCase("新华社", "Xinhua")]
    [TestCase("新华社记者 张三", "Xinhua")]
    [TestCase("来源：新华社", "Xinhua")]
    [TestCase("Xinhua", "Xinhua")]
    [TestCase("Kyodo News", "Kyodo")]
    [TestCase("Yonhap", "Yonhap")]
    [TestCase("PTI", "PTI")]
    [TestCase("Bloomberg", "Bloomberg")]
    [TestCase("Australian Associated Press", "AAP")]
    [TestCase("Источник: ТАСС", "TASS")]
    public void An_author_credits(string author, string agency) =>
        Assert.That(WireCredit.Of([author], null), Is.EqualTo(new[] { new WireCredit(agency, author, WireCreditPlace.Authors) }));

    [TestCase("A. P. Singh")]
    [TestCase("AP Singh")]
    [TestCase("ap")]
    [TestCase("Tassilo Wallentin")]
    [TestCase("Reuters Institute for the Study of Journalism")]
    [TestCase("AP Photo/Jane Doe")]
    [TestCase("Photo: Reuters")]
    [TestCase("Interfax-Ukraine")]
    [TestCase("Efe Yilmaz")]
    [TestCase("Ansa Bergmann")]
    [TestCase("Michael Bloomberg")]
    [TestCase("Мария Тассова")]
    [TestCase("新华书店")]
    [TestCase("Fyodor Lukyanov, former correspondent of Reuters")]
    [TestCase("")]
    public void An_author_credits_nobody(string author) => Assert.That(WireCredit.Of([author], null), Is.Empty);

    [Test]
    public void An_author_credits_several_agencies() =>
        Assert.That(WireCredit.Of(["dpa/AFP", "AFP-JIJI"], null).Select(credit => credit.Agency), Is.EqualTo(new[] { "dpa", "AFP", "Jiji Press" }));

    [TestCase("MOSCOW, May 8 (Reuters) - Xi came.", "Reuters", "MOSCOW, May 8 (Reuters)")]
    [TestCase("Moscow (Reuters) – Xi came.", "Reuters", "Moscow (Reuters)")]
    [TestCase("MOSCOW (AP) — Xi came.", "AP", "MOSCOW (AP)")]
    [TestCase("(AP) — Xi came.", "AP", "(AP)")]
    [TestCase("KYIV, Ukraine (AP) — Xi came.", "AP", "KYIV, Ukraine (AP)")]
    [TestCase("Paris, 8 mai 2025 (AFP) - Xi est venu.", "AFP", "Paris, 8 mai 2025 (AFP)")]
    [TestCase("Moscou (AFP) – Xi est venu.", "AFP", "Moscou (AFP)")]
    [TestCase("Moskau/Peking (dpa) - Xi ist da.", "dpa", "Moskau/Peking (dpa)")]
    [TestCase("Berlin (dpa/lno) - Xi ist da.", "dpa", "Berlin (dpa/lno)")]
    [TestCase("BERLIN (dpa)", "dpa", "BERLIN (dpa)")]
    [TestCase("Moscú, 8 may (EFE).- Xi llegó.", "EFE", "Moscú, 8 may (EFE)")]
    [TestCase("MADRID, 8 (EUROPA PRESS) Xi llegó.", "Europa Press", "MADRID, 8 (EUROPA PRESS)")]
    [TestCase("(ANSA) - ROMA, 08 MAG - Xi.", "ANSA", "(ANSA)")]
    [TestCase("МОСКВА, 8 мая. /ТАСС/. Си приехал.", "TASS", "МОСКВА, 8 мая. /ТАСС/")]
    [TestCase("MOSCOW, May 8. /TASS/. Xi came.", "TASS", "MOSCOW, May 8. /TASS/")]
    [TestCase("МОСКВА, 8 мая — РИА Новости. Си приехал.", "RIA Novosti", "МОСКВА, 8 мая — РИА Новости")]
    [TestCase("Москва. 8 мая. INTERFAX.RU - Си приехал.", "Interfax", "Москва. 8 мая. INTERFAX.RU")]
    [TestCase("新华社北京5月8日电（记者张三）习近平访问。", "Xinhua", "新华社北京5月8日电")]
    [TestCase("（法新社巴黎8日电）习近平访问。", "AFP", "（法新社巴黎8日电")]
    [TestCase("中新社莫斯科5月8日电 习近平访问。", "China News Service", "中新社莫斯科5月8日电")]
    [TestCase("【北京共同】習主席は訪問した。", "Kyodo", "【北京共同】")]
    [TestCase("(서울=연합뉴스) 시 주석이 왔다.", "Yonhap", "(서울=연합뉴스)")]
    [TestCase("BEIJING, May 8 (Xinhua) -- Xi left.", "Xinhua", "BEIJING, May 8 (Xinhua)")]
    [TestCase("New Delhi, May 8 (PTI) Xi left.", "PTI", "New Delhi, May 8 (PTI)")]
    [TestCase("By JANE DOE, Associated Press", "AP", "By JANE DOE, Associated Press")]
    public void A_dateline_credits(string dateline, string agency, string evidence) =>
        Assert.That(WireCredit.Of(null, "Xi meets Putin\n\n" + dateline + Body + Body),
            Is.EqualTo(new[] { new WireCredit(agency, evidence, WireCreditPlace.Dateline) }));

    [TestCase("Xi is coming, he told Reuters in Moscow.")]
    [TestCase("Officials in Moscow told journalists (Reuters) that Xi came.")]
    [TestCase("Xi came to Moscow, Reuters reported.")]
    [TestCase("On May 8, Reuters, citing two officials, said that Xi came.")]
    [TestCase("Как сообщает ТАСС, Си приехал.")]
    [TestCase("Wie die dpa berichtet, ist Xi da.")]
    [TestCase("Selon l'AFP, Xi est venu.")]
    [TestCase("Según EFE, Xi llegó.")]
    [TestCase("据新华社报道，习近平访问俄罗斯。")]
    [TestCase("Vijayawada (AP): The floods went down in Andhra Pradesh.")]
    [TestCase("Hyderabad, AP, has a new road.")]
    [TestCase("Photo (AFP)")]
    [TestCase("Xi Jinping in Moscow (AFP)")]
    [TestCase("Xi Jinping (AFP)")]
    [TestCase("REUTERS/Maxim Shemetov")]
    [TestCase("Moscow (AP Photo/Jane Doe) - a picture.")]
    public void The_beginning_of_a_text_credits_nobody(string line) =>
        Assert.That(WireCredit.Of(null, "Xi meets Putin\n\n" + line + Body + Body), Is.Empty);

    [TestCase("© AFP", "AFP")]
    [TestCase("© 2025 AFP", "AFP")]
    [TestCase("Copyright 2025 The Associated Press. All rights reserved.", "AP")]
    [TestCase("(c) 2025 Kyodo", "Kyodo")]
    [TestCase("(with inputs from Reuters)", "Reuters")]
    [TestCase("(With files from The Associated Press)", "AP")]
    [TestCase("Reporting by Guy Faulconbridge; Editing by Andrew Osborn; Reuters", "Reuters")]
    [TestCase("(Reporting by Guy Faulconbridge; Reuters)", "Reuters")]
    [TestCase("Source: Reuters", "Reuters")]
    [TestCase("Quelle: ntv.de, mku/dpa", "dpa")]
    [TestCase("(dpa)", "dpa")]
    [TestCase("Mit Material von dpa", "dpa")]
    [TestCase("(avec AFP)", "AFP")]
    [TestCase("Le Monde avec AFP", "AFP")]
    [TestCase("Con información de EFE", "EFE")]
    [TestCase("Источник: ТАСС", "TASS")]
    [TestCase("По материалам РИА Новости", "RIA Novosti")]
    [TestCase("（来源：新华社）", "Xinhua")]
    [TestCase("来源：新华社", "Xinhua")]
    [TestCase("The Associated Press contributed to this report.", "AP")]
    [TestCase("Reuters", "Reuters")]
    public void The_end_of_a_text_credits(string line, string agency)
    {
        var credits = WireCredit.Of(null, "Xi meets Putin\n" + Body + Body + "\n" + line);

        Assert.That(credits.Select(credit => (credit.Agency, credit.Where)), Is.EqualTo(new[] { (agency, WireCreditPlace.End) }));
        Assert.That(line, Does.Contain(credits[0].Evidence));
    }

    [TestCase("“We are ready,” he told Reuters.")]
    [TestCase("“We are ready” (he told Reuters)")]
    [TestCase("The talks go on, according to TASS")]
    [TestCase("Photo: Reuters")]
    [TestCase("REUTERS/Maxim Shemetov")]
    [TestCase("(AP Photo/Jane Doe)")]
    [TestCase("(Photo by AFP)")]
    [TestCase("The road is in Tirupati (Andhra Pradesh, AP State)")]
    [TestCase("Об этом сообщил ТАСС")]
    [TestCase("Das sagte er der dpa.")]
    [TestCase("C'est ce qu'il a dit à l'AFP.")]
    [TestCase("Lo dijo a EFE.")]
    [TestCase("他对新华社说，谈判继续。")]
    [TestCase("He contributed to this report of Reuters.")]
    public void The_end_of_a_text_credits_nobody(string line) =>
        Assert.That(WireCredit.Of(null, "Xi meets Putin\n" + Body + Body + "\n" + line), Is.Empty);

    [Test]
    public void Each_place_has_its_credit() =>
        Assert.That(
            WireCredit.Of(["Jane Doe", "AFP"], "Moscow (AFP) - Xi came." + Body + Body + "\n© AFP\n© 2025 AFP").Select(credit => credit.Where),
            Is.EqualTo(new[] { WireCreditPlace.Authors, WireCreditPlace.Dateline, WireCreditPlace.End }));

    [Test]
    public void An_agency_in_the_middle_of_a_text_is_no_credit() =>
        Assert.That(WireCredit.Of([], Body + Body + "\nMOSCOW (Reuters) - old news.\n© AFP\n" + Body + Body), Is.Empty);

    [Test]
    public void Any_text_is_answered() =>
        Gen.Select(Search.UnicodeText.Any, Search.UnicodeText.Any).Sample(
            (author, text) => WireCredit.Of([author], text + "(" + author + ")") is not null, iter: 1_000);
}
