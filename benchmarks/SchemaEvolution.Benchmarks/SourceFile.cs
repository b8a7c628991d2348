namespace SchemaEvolution.Benchmarks;

internal sealed record SourceFile(string Path, string Text);
