namespace ClaimGraph.Api.Hosting;

/// <summary>The service cannot start with a setting; the message names it and says what to write.</summary>
internal sealed class InvalidSettingException(string setting, string sentence, Exception? cause = null)
    : Exception($"{setting} {sentence}", cause);
