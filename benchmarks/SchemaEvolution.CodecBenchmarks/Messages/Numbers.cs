namespace SchemaEvolution.CodecBenchmarks.Messages;

[Message]
public sealed partial class Numbers
{
    [Tag(1)] public long[] Integers { get; set; } = [];

    [Tag(2)] public double[] Reals { get; set; } = [];
}
