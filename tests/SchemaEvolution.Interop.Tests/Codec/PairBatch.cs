using SchemaEvolution.Interop.Tests.Codec.Compiled;
using SchemaEvolution.Interop.Tests.Codec.Generation;

namespace SchemaEvolution.Interop.Tests.Codec;

/// <summary>Random messages, compiled for both sides once for all tests.</summary>
internal static class PairBatch
{
    private const int Schemas = 60;
    private const int Seed = 20_261_120;

    private static readonly Lazy<IReadOnlyList<CompiledPair>> Compiled = new(() =>
    {
        var schemas = new RandomSchemas(Seed);
        return CompiledPair.Compile([.. Enumerable.Range(0, Schemas).Select(_ => (schemas.Next(), RandomSchemas.Root))]);
    });

    public static IReadOnlyList<CompiledPair> All => Compiled.Value;
}
