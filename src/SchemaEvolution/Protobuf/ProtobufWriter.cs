using System.Buffers;
using System.Runtime.CompilerServices;
using SchemaEvolution.Memory;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Protobuf;

/// <summary>
/// Writes Protobuf in one pass: a length is filled in when its message closes. Specification:
/// https://protobuf.dev/programming-guides/encoding/.
/// </summary>
internal ref partial struct ProtobufWriter : IFieldWriter
{
    /// <summary>How much is held back for lengths that are open, before everything is measured instead.</summary>
    internal const int MaxHeldBack = 1 << 20;

    private readonly int maxDepth;
    private readonly bool isDeterministic;
    private MessageSizes? sizes;
    private readonly bool canMeasure;
    private WireOutput output;
    private int depth;

    /// <summary>How many lengths are not known yet.</summary>
    private int open;

    /// <param name="sink">Takes the bytes.</param>
    /// <param name="options">Depth and order.</param>
    /// <param name="canMeasure">Whether the caller measures everything if <see cref="TryFinish"/> asks for it.</param>
    /// <param name="sizes">What was measured before: nothing is held back then.</param>
    internal ProtobufWriter(IBufferWriter<byte> sink, SerializerOptions options, bool canMeasure, MessageSizes? sizes = null)
    {
        this.canMeasure = canMeasure;
        output.Begin(sink);
        maxDepth = options.MaxDepth;
        isDeterministic = options.Deterministic;
        this.sizes = sizes;
        depth = 1;
    }

    public static bool WritesZeros => false;

    public readonly bool IsDeterministic => isDeterministic;

    /// <summary>Hands over what is left, and gives back rented memory.</summary>
    /// <returns>False if nothing was handed over, and everything has to be measured first.</returns>
    internal bool TryFinish()
    {
        if (IsAbandoned)
        {
            output.Return();
            return false;
        }

        output.HandOver();
        output.Return();
        return true;
    }

    /// <summary>Writes a message behind its length.</summary>
    internal void Delimited<T, C>(T message)
        where C : ICodec<T>
    {
        var start = Open(0);
        C.Write(ref this, message);
        Close(start);
    }

    [MethodImpl(AggressiveInlining)]
    private static uint Key(int tag, uint kind) => tag == 0 ? 0 : WireKey.Of(tag, kind);

    /// <summary>Makes sure that a key, a number and a short text have room.</summary>
    [MethodImpl(AggressiveInlining)]
    private void Reserve()
    {
        if (!output.HasSlack)
            Grow(0);
    }

    [MethodImpl(AggressiveInlining)]
    private void Reserve(nint bytes)
    {
        if (!output.Has(bytes))
            Grow(bytes);
    }

    [MethodImpl(NoInlining)]
    private void Grow(nint bytes)
    {
        if (IsAbandoned)
        {
            output.Rewind();
            if (output.Has(bytes))
                return;
        }
        else if (open == 0 || sizes is not null)
        {
            output.HandOver();
            if (bytes + WireOutput.Slack <= WireOutput.Chunk)
            {
                output.TakePiece(bytes);
                return;
            }
        }
        else if (canMeasure && output.HandedOver == 0 && output.Offset + bytes > MaxHeldBack)
        {
            // What is written from now on is of no use; only to see the end of it is cheaper than an exception in code that is inlined.
            sizes = MessageSizes.Abandoned;
        }

        output.HoldBack(bytes);
    }

    /// <summary>Begins what has a length: a message, an entry of a map, a packed list.</summary>
    [MethodImpl(AggressiveInlining)]
    private nint Open(uint key)
    {
        Reserve();
        open++;
        return sizes is null ? output.Open(key) : OpenMeasured(key);
    }

    [MethodImpl(AggressiveInlining)]
    private void Close(nint start)
    {
        open--;
        if (sizes is null)
        {
            var length = output.LengthSince(start);
            if (length < 0x80)
                output.CloseShort(start, length);
            else
                CloseLong(start, length);
        }
        else if (Written != start && !IsAbandoned)
        {
            throw MessageSizes.Changed();
        }
    }

    private readonly bool IsAbandoned => sizes is not null && sizes == MessageSizes.Abandoned;

    /// <summary>How many bytes were written in all.</summary>
    private readonly nint Written => (nint)output.HandedOver + output.Offset;

    /// <returns>Where the message will end.</returns>
    [MethodImpl(NoInlining)]
    private nint OpenMeasured(uint key)
    {
        var size = IsAbandoned ? 0 : sizes!.TakeNext();
        WriteKey(key);
        output.Varint(0, (uint)size);
        return Written + size;
    }

    [MethodImpl(NoInlining)]
    private void CloseLong(nint start, nint length)
    {
        open++;
        Reserve();
        open--;
        output.CloseLong(start, (int)length);
        if (open > 0 || !output.IsHeldBack)
            return;
        output.HandOver();
        output.TakePiece(0);
    }

    private void WriteKey(uint key)
    {
        if (key != 0)
            output.Varint(0, key);
    }

    [MethodImpl(NoInlining)]
    internal static void TooDeep(int maxDepth) => throw new SchemaException(
        $"Messages stand in one another more than {maxDepth} deep: is there a cycle? If not, raise SerializerOptions.MaxDepth.");
}
