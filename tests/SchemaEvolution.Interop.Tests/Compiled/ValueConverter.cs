using System.Collections;
using System.Globalization;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Compiled;

/// <summary>Between the values of a trial and the objects of generated types.</summary>
internal sealed class ValueConverter(CompiledVersion version, IReadOnlyDictionary<ScalarType, CompiledScalar> scalars)
{
    /// <summary>What absence means is left out, by writer and reader alike.</summary>
    public object ToMessage(MessageType type, MessageValue value)
    {
        var message = version.Create(type.Name);
        foreach (var field in version.Schemas.MessageOf(type).Fields)
            if (value[field.Tag] is { } member && !Absence.IsMeantBy(field, member, version.Schemas))
                Assign(message, field, member);
        return message;
    }

    public MessageValue ToValue(MessageType type, object message)
    {
        var members = new Dictionary<int, object?>();
        foreach (var field in version.Schemas.MessageOf(type).Fields)
            if (version.Get(message, field) is { } member
                && FromMember(field.Type, member) is var value
                && !Absence.IsMeantBy(field, value, version.Schemas))
                members[field.Tag] = value;
        return new(members);
    }

    private void Assign(object message, FieldSchema field, object value)
    {
        switch (field.Type)
        {
            case MapType map:
                var entries = (IDictionary)version.Open(message, field);
                foreach (var (key, element) in (IEnumerable<KeyValuePair<object, object?>>)value)
                    entries.Add(ToClr(map.Key, key), ToClr(map.Element, element!));
                break;
            case CollectionType collection:
                var list = (IList)version.Open(message, field);
                foreach (var element in (IEnumerable<object?>)value)
                    list.Add(ToClr(collection.Element, element!));
                break;
            default:
                version.Set(message, field, ToClr(field.Type, value));
                break;
        }
    }

    private object ToClr(FieldType type, object value) => type switch
    {
        ScalarType scalar => scalars[scalar].ToClr(value),
        EnumType named => Enum.ToObject(version.EnumType(named.Name), ((EnumValue)value).Number),
        MessageType message => ToMessage(message, (MessageValue)value),
        _ => throw Unsupported(type),
    };

    private object FromMember(FieldType type, object member) => type switch
    {
        MapType map => FromMap(map, (IDictionary)member),
        CollectionType collection => ((IList)member).Cast<object?>().Select(element => FromElement(collection.Element, element)).ToList(),
        _ => FromClr(type, member),
    };

    private List<KeyValuePair<object, object?>> FromMap(MapType map, IDictionary entries) =>
        [.. entries.Keys.Cast<object>().Select(key => KeyValuePair.Create(FromClr(map.Key, key), FromElement(map.Element, entries[key])))];

    private object? FromElement(FieldType type, object? element) => element is null ? null : FromClr(type, element);

    private object FromClr(FieldType type, object read) => type switch
    {
        ScalarType scalar => scalars[scalar].ToValue(read),
        EnumType named => version.Schemas.EnumOf(named).ValueAt(Convert.ToInt32(read, CultureInfo.InvariantCulture)),
        MessageType message => ToValue(message, read),
        _ => throw Unsupported(type),
    };

    private static ArgumentException Unsupported(FieldType type) => new($"{type} is not supported.", nameof(type));
}
