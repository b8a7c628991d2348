using System.Numerics;
using System.Text;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution;
using SchemaEvolution.Interop.Tests.Evolution.Generation;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Codec.Generation;

/// <summary>Random values of a schema: boundaries, and values of every size between them.</summary>
/// <param name="schemas">The types.</param>
/// <param name="seed">The same seed gives the same values.</param>
/// <param name="maxDepth">Deeper messages are absent, so that a schema that refers to itself has an end.</param>
internal sealed class RandomValues(SchemaSet schemas, int seed, int maxDepth = 4)
{
    private static readonly Rune[] Runes =
        [new('a'), new('Z'), new('0'), new('\n'), new('é'), new('߿'), new('ࠀ'), new('東'), new(0x1f600), new(0x10ffff)];

    private readonly Random random = new(seed);

    public MessageValue Next(string root) => Message(new(root), 1);

    private MessageValue Message(MessageType type, int depth)
    {
        var fields = schemas.MessageOf(type).Fields;
        var members = new Dictionary<int, object?>();
        foreach (var field in fields)
            if (field.OneOf is null && Member(field, depth) is { } value)
                members[field.Tag] = value;
        foreach (var group in fields.Where(field => field.OneOf is not null).GroupBy(field => field.OneOf))
        {
            var chosen = random.GetItems([.. group], 1)[0];
            if (Member(chosen, depth) is { } value)
                members[chosen.Tag] = value;
        }

        return new(members);
    }

    private object? Member(FieldSchema field, int depth) => field switch
    {
        { Type: MessageType message, IsRequired: true } => Message(message, depth + 1),
        { IsNullable: true } when random.Next(3) == 0 => null,
        _ => Value(field.Type, depth),
    };

    private object? Value(FieldType type, int depth) => type switch
    {
        MessageType message => depth < maxDepth ? Message(message, depth + 1) : null,
        MapType map => Items(depth, () => (Key: Value(map.Key, depth)!, Value: Value(map.Element, depth)))
            .Where(entry => entry.Value is not null)
            .DistinctBy(entry => entry.Key)
            .Select(entry => KeyValuePair.Create(entry.Key, entry.Value))
            .ToList(),
        CollectionType list => Items(depth, () => Value(list.Element, depth)).Where(item => item is not null).ToList(),
        EnumType named when random.Next(4) > 0 => random.GetItems(schemas.EnumOf(named).Values.ToArray(), 1)[0],
        EnumType => new EnumValue(random.Next(), ""),
        ScalarType scalar => Scalar(scalar.Kind),
        _ => throw new ArgumentException($"{type}"),
    };

    private IEnumerable<T> Items<T>(int depth, Func<T> item)
    {
        var count = random.Next(12) switch
        {
            0 when depth == 1 => random.Next(200),
            < 4 => 0,
            _ => random.Next(1, 4),
        };
        return [.. Enumerable.Range(0, count).Select(_ => item())];
    }

    private object Scalar(ScalarKind kind) => kind switch
    {
        ScalarKind.String when random.Next(2) == 0 => Text(random.Next(random.Next(8) == 0 ? 400 : 40)),
        ScalarKind.Bytes when random.Next(2) == 0 => Bytes(random.Next(random.Next(8) == 0 ? 400 : 40)),
        ScalarKind.Double when random.Next(2) == 0 => BitConverter.Int64BitsToDouble(random.NextInt64()),
        ScalarKind.Float when random.Next(2) == 0 => (double)BitConverter.Int32BitsToSingle(random.Next()),
        _ when random.Next(2) == 0 && IntegerKinds.RangeOf(kind) is { } range =>
            (new BigInteger(random.NextInt64()) >> random.Next(63)) is var number && range.Contains(number) ? number : BigInteger.One,
        _ => random.GetItems([.. ScalarValues.Of(kind)], 1)[0],
    };

    private string Text(int length) => random.Next(3) == 0
        ? string.Concat(Enumerable.Range(0, length).Select(_ => random.GetItems(Runes, 1)[0]))
        : new string((char)('a' + random.Next(26)), length);

    private byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
