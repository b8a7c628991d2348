namespace SchemaEvolution.CodecBenchmarks.DataSets;

/// <summary>
/// One item after the other, again and again: a processor that meets the same data each time learns their branches by heart.
/// </summary>
internal sealed class Rotation<T>(IReadOnlyList<T> items)
{
    private int next;

    public T Next()
    {
        var item = items[next];
        next = (next + 1) % items.Count;
        return item;
    }
}
