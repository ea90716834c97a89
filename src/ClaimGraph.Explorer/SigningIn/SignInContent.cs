using ClaimGraph.Explorer.Forms;

namespace ClaimGraph.Explorer.SigningIn;

/// <summary>Somebody is asked for a key.</summary>
/// <param name="Form">Where they wanted to go. What they wrote as the key is not in it.</param>
/// <param name="Hours">How long they stay signed in.</param>
public sealed record SignInContent(FormFields Form, int Hours);
