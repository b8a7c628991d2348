using System.Globalization;
using System.Runtime.CompilerServices;
using SchemaEvolution.Memory;
using SchemaEvolution.Serialization;
using SchemaEvolution.Values;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Protobuf;

internal ref partial struct ProtobufReader
{
    /// <summary>Numbers the reads of this process, see <see cref="RetainedBytes"/>.</summary>
    private static long readings;

    [MethodImpl(NoInlining)]
    public void Unknown(uint key, scoped ref UnknownFieldSet fields)
    {
        var before = input.Offset;
        Skip(key);
        var value = input.Since(before);
        Span<byte> keyBytes = stackalloc byte[Varint.MaxLength];
        var keyLength = Varint.Write(keyBytes, key);
        unknownBytes = (int)Math.Min(int.MaxValue, (long)unknownBytes + keyLength + value.Length);
        if (unknownBytes > options.MaxUnknownBytes)
            throw new SchemaException($"There are more than {options.MaxUnknownBytes} bytes of unknown fields: if that is right, raise SerializerOptions.MaxUnknownBytes.");
        if (reading == 0)
            reading = Interlocked.Increment(ref readings);
        fields.Retained = RetainedBytes.ForReading(fields.Retained, WireFormats.Protobuf, reading);
        fields.Retained.Add(keyBytes[..keyLength]);
        fields.Retained.Add(value);
    }

    [MethodImpl(NoInlining)]
    public void Skip(uint key)
    {
        SkipValue(key);
        if (options.RejectUnknownFields)
            throw new SchemaException(string.Create(
                CultureInfo.InvariantCulture, $"The message declares no field {key >> WireKey.Bits} of this kind, and SerializerOptions.RejectUnknownFields is set."));
    }

    [MethodImpl(NoInlining)]
    private void SkipValue(uint key)
    {
        if (key >> WireKey.Bits == 0)
            throw new SchemaException("A field has the number 0: the input is damaged, or of another format.");
        switch (key & WireKey.Mask)
        {
            case FieldKind.Integer:
                input.Varint();
                break;
            case FieldKind.EightBytes:
                input.Fixed64();
                break;
            case FieldKind.Length:
                input.Take(input.Length());
                break;
            case WireKey.StartGroup:
                SkipGroup(key);
                break;
            case FieldKind.FourBytes:
                input.Fixed32();
                break;
            case WireKey.EndGroup:
                throw new SchemaException("A group ends that did not begin: the input is damaged, or of another format.");
            default:
                throw new SchemaException($"There is no wire type {key & WireKey.Mask}: the input is damaged, or of another format.");
        }
    }

    /// <summary>Groups are deprecated but legal: https://protobuf.dev/programming-guides/encoding/#groups.</summary>
    private void SkipGroup(uint start)
    {
        Enter();
        var end = start + (WireKey.EndGroup - WireKey.StartGroup);
        while (true)
        {
            if (input.IsAtEnd)
                Malformed.Truncated();
            if (!input.TryShortKey(out var key))
                key = LongKey();
            if (key == end)
                break;
            SkipValue(key);
        }

        depth--;
    }
}
