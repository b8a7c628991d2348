using FsCheck;
using FsCheck.Fluent;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Evolution.Generation;

/// <summary>Values of a schema, mostly boundaries. A field that has a value by nature always has one, so absence is always meant.</summary>
internal sealed class ValueGenerator(SchemaSet schemas)
{
    public Gen<MessageValue> Value(MessageType type) => schemas.Find(type.Name) switch
    {
        UnionSchema union =>
            from @case in Gen.Elements<UnionCase>(union.Cases)
            from value in Value(@case.Type)
            select new MessageValue(new Dictionary<int, object?> { [@case.Tag] = value }),
        MessageSchema message =>
            from members in Gen.CollectToArray(message.Fields, Member)
            from chosen in Gen.Choose(0, 99)
            select new MessageValue(OneOfEach(message, members, chosen)),
        _ => throw new ArgumentException(type.Name),
    };

    private Gen<object?> Member(FieldSchema field)
    {
        var value = Value(field.Type).Select(member => (object?)member);
        var mayBeAbsent = field.Presence is Presence.Optional || (field.Type is MessageType && !field.IsRequired);
        return mayBeAbsent ? Gen.Frequency((2, value), (1, Gen.Constant<object?>(null))) : value;
    }

    private Gen<object> Value(FieldType type) => type switch
    {
        ScalarType scalar => Gen.Elements<object>(ScalarValues.Of(scalar.Kind)),
        EnumType named => Gen.Elements<EnumValue>(schemas.EnumOf(named).Values).Select(value => (object)value),
        MessageType message => Value(message).Select(value => (object)value),
        MapType map =>
            from entries in Items(Gen.Zip(Value(map.Key), Value(map.Element)))
            select (object)entries
                .DistinctBy(entry => entry.Item1)
                .Select(entry => KeyValuePair.Create(entry.Item1, (object?)entry.Item2))
                .ToList(),
        SetType set => Items(Value(set.Element)).Select(items => (object)Distinct(items).ToList()),
        CollectionType list => Items(Value(list.Element)).Select(items => (object)items.Select(item => (object?)item).ToList()),
        _ => throw new ArgumentException($"{type}"),
    };

    private static Gen<T[]> Items<T>(Gen<T> item) => Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(item, count));

    private static IEnumerable<object?> Distinct(object[] items) =>
        items.Where((item, index) => !items.Take(index).Any(other => StructuralEquality.AreEqual(item, other)));

    /// <summary>The members, of which at most one of a oneof is set.</summary>
    private static Dictionary<int, object?> OneOfEach(MessageSchema message, object?[] members, int chosen)
    {
        var values = message.Fields.Zip(members).ToDictionary(pair => pair.First.Tag, pair => pair.Second);
        foreach (var group in message.Fields.Where(field => field.OneOf is not null).GroupBy(field => field.OneOf))
            foreach (var (index, field) in group.Index())
                if (index != chosen % group.Count())
                    values[field.Tag] = null;
        return values;
    }
}
