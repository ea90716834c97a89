using ClaimGraph.Api.Extracting;
using ClaimGraph.Graph;

namespace ClaimGraph.UnitTests.Extraction;

/// <summary>The text of an article out of a page.</summary>
public sealed class ArticleHtmlTests
{
    [TestCase("<p>One.<p>Two.", "One.\n\nTwo.")]
    [TestCase("<nav>Menu</nav><article><h1>Big</h1><p>It <b>is</b>\n so.</p><aside>Read on</aside></article><footer>©</footer>", "Big\n\nIt is so.")]
    [TestCase("<main><p>A</p><figure><img><figcaption>Photo</figcaption></figure><p>B<br>C</p></main>", "A\n\nB\nC")]
    [TestCase("<p>He said <q>no</q>.</p><blockquote><p>We lost.</p></blockquote>", "He said “no”.\n\n“We lost.”")]
    [TestCase("<blockquote>“We lost.”</blockquote>", "“We lost.”")]
    [TestCase("<script>var a = '<p>no</p>';</script><style>p{}</style><p hidden>no</p>yes", "yes")]
    [TestCase("<article>short</article><article><p>The longer one of the two.</p></article>", "The longer one of the two.")]
    [TestCase("<p>a&amp;b &lt;c&gt; &quot;d&quot;</p>", "a&b <c> \"d\"")]
    public async Task What_is_the_article_becomes_paragraphs(string html, string text) =>
        Assert.That(await ArticleHtml.TextOfAsync(html, CancellationToken.None), Is.EqualTo(text));

    [Test]
    public void What_would_take_long_to_parse_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", Limits.HtmlDepth + 1));
        var wide = $"<p {string.Concat(Enumerable.Range(0, Limits.HtmlAttributes + 1).Select(number => $"a{number}=1 "))}>";

        Assert.That(HtmlBounds.FaultOf(deep), Does.Contain("nested more than 400 deep"));
        Assert.That(HtmlBounds.FaultOf(wide), Does.Contain("more than 500 attributes"));
        Assert.That(HtmlBounds.FaultOf(string.Concat(Enumerable.Repeat("<div></div><p><li>", 5_000))), Is.Null);
        Assert.That(HtmlBounds.FaultOf($"<p title=\"{new string('a', 1_000_000)}\">x</p>"), Is.Null);
        Assert.That(HtmlBounds.FaultOf($"<script>{string.Concat(Enumerable.Repeat("'<div>'", 1_000))}</script><p>x"), Is.Null);
    }
}
