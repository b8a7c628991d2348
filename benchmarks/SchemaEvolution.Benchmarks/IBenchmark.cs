namespace SchemaEvolution.Benchmarks;

internal interface IBenchmark
{
    IEnumerable<Series> Results { get; }

    /// <summary>One round.</summary>
    void Run();
}
