namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>A file of the project under test; what does not end in <c>.cs</c> is an additional file.</summary>
internal sealed record TestFile(string Name, string Text)
{
    public const string BaselineName = "schema.baseline";

    public bool IsSource => Name.EndsWith(".cs", StringComparison.Ordinal);
}
