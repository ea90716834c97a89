using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace ClaimGraph.Explorer.Layout;

/// <summary>What every page is: a component that shows one content.</summary>
/// <typeparam name="TContent">All that is on the page, as it was read from the record.</typeparam>
public abstract class ContentPage<TContent> : ComponentBase
{
    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public TContent Content { get; set; } = default!;
}

/// <summary>Makes pages out of components, once and for all: nothing of them lives on in the browser.</summary>
public static class PageRenderer
{
    /// <summary>The whole page in UTF-8.</summary>
    /// <param name="services">Of the request.</param>
    public static async Task<byte[]> RenderAsync<TPage, TContent>(IServiceProvider services, TContent content) where TPage : ContentPage<TContent>
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(ContentPage<TContent>.Content)] = content });
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TPage>(parameters);
            using var writer = new StringWriter();
            writer.Write("<!DOCTYPE html>\n");
            page.WriteHtmlTo(writer);
            return writer.ToString();
        });
        return Encoding.UTF8.GetBytes(html);
    }
}
