namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>Source files of a test; a text alone is <c>Test.cs</c>.</summary>
internal sealed class TestFiles : List<TestFile>
{
    public static implicit operator TestFiles(string source) => [new("Test.cs", source)];

    /// <summary>These sources and, unless it is null, the baseline.</summary>
    public IEnumerable<TestFile> With(string? baseline) => baseline is null ? this : [.. this, new(TestFile.BaselineName, baseline)];
}
