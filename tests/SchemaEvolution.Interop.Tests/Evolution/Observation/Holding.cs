using System.Numerics;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Evolution.Observation;

/// <summary>Whether the reader's type can hold what was written: if not, nobody can blame the reader.</summary>
/// <param name="orSpelled">Whether it is enough that it holds the value as text, or the value that a text spells.</param>
internal sealed class Holding(Versions versions, bool orSpelled)
{
    public bool HoldsMessage(FieldType written, MessageValue value, FieldType read) => versions.PairsOf(written, read)
        .All(pair => value[pair.Written.Tag] is not { } member
            || (Holds(pair.Written.Type, member, pair.Read.Type) && !versions.IsCrowded(written, read, value, pair.Read)));

    public bool Holds(FieldType written, object value, FieldType read) => (written, value, read) switch
    {
        (MessageType or EntryType, MessageValue members, MessageType or EntryType) => HoldsMessage(written, members, read),
        (_, _, ScalarType { Kind: ScalarKind.Bytes }) when versions.IsMessageOnTheWire(written) => versions.FormatKey is "protobuf",
        (MapType map, IReadOnlyList<KeyValuePair<object, object?>> pairs, MapType other) =>
            pairs.All(pair => Holds(map.Key, pair.Key, other.Key) && Holds(map.Element, pair.Value!, other.Element)),
        (MapType, _, _) or (_, _, MapType) when !versions.HasEntries => false,
        (MapType, _, _) => EntryType.Unfold(written, value) is var entries && Holds(entries.Type, entries.Value, read),
        (_, _, MapType map) => Holds(written, value, new ListType(new EntryType(map))),
        (CollectionType list, IReadOnlyList<object?> items, CollectionType other) =>
            items.All(item => Holds(list.Element, item!, other.Element)) && (other is not SetType || AreDistinct(items)),
        (CollectionType list, IReadOnlyList<object?> { Count: 1 } items, _) => Holds(list.Element, items[0]!, read),
        (CollectionType, _, _) => false,
        (_, _, CollectionType list) => Holds(written, value, list.Element),
        (EnumType from, EnumValue named, EnumType to) => Holds(named, versions.Writer.EnumOf(from), versions.Reader.EnumOf(to)),
        (_, _, EnumType to) => versions.ViewsOf(written, value, orSpelled).Any(view => Holds(versions.Reader.EnumOf(to), view)),
        (_, _, ScalarType { Kind: ScalarKind.Char }) when versions.IsText =>
            versions.ViewsOf(written, value, orSpelled).Any(view => view is string { Length: 1 }),
        (_, _, ScalarType scalar) => versions.ViewsOf(written, value, orSpelled).Any(view => Capacity.Holds(scalar, view, orSpelled)),
        _ => false,
    };

    /// <summary>A reader keeps a number without a name, unless a number is not what is written.</summary>
    private bool Holds(EnumValue written, EnumSchema writer, EnumSchema reader) =>
        reader.Values.Any(value => EnumIdentity.AreSame(written, writer, value, reader)) || !versions.IsKeyedByName;

    private bool Holds(EnumSchema reader, object view) => view switch
    {
        BigInteger number => !versions.IsKeyedByName && IntegerKinds.RangeOf(ScalarKind.Int32)!.Contains(number),
        string name => reader.Values.Any(value => value.Name == name),
        _ => false,
    };

    private static bool AreDistinct(IReadOnlyList<object?> items) =>
        items.Index().All(left => !items.Skip(left.Index + 1).Any(right => StructuralEquality.AreEqual(left.Item, right)));
}
