using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Codec.Generation;

/// <summary>
/// Random schemas of every shape: all scalars and encodings, enums, optional and required members, defaults, lists of both layouts, maps of
/// every key, messages in one another and in themselves, oneofs, tags of every length.
/// </summary>
internal sealed class RandomSchemas(int seed)
{
    public const string Root = "Root";
    private const string Node = "Node";
    private const string Leaf = "Leaf";

    private static readonly EnumType Color = new("Color");

    private static readonly int[] Tags =
        [.. Enumerable.Range(1, 20), 127, 128, 2047, 2048, 18_999, 20_000, 262_143, 262_144, 33_554_431, 33_554_432, 536_870_911];

    private static readonly ScalarKind[] Scalars =
    [
        .. Enum.GetValues<ScalarKind>().Where(kind => kind is ScalarKind.Bool or ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt32
            or (>= ScalarKind.UInt64 and <= ScalarKind.Double) or ScalarKind.String or ScalarKind.Bytes),
    ];

    private static readonly ScalarKind[] Keys =
        [ScalarKind.Bool, ScalarKind.Int32, ScalarKind.Int64, ScalarKind.UInt32, ScalarKind.UInt64, ScalarKind.String];

    private readonly Random random = new(seed);
    private bool hasTimes;

    /// <summary>Every second schema has required members and defaults, which make it a proto2 one; every third has times.</summary>
    public SchemaSet Next()
    {
        var isProto2 = random.Next(2) == 0;
        hasTimes = random.Next(3) == 0;
        return new(
        [
            new EnumSchema(Color.Name, EquatableArray.Of<EnumValue>(
                new(0, "None"), new(1, "Red"), new(2, "Green"), new(-1, "Negative"), new(int.MaxValue, "Last"))),
            Message(Root, 6, 16, AnyType, isProto2),
            Message(Node, 2, 6, AnyType, isProto2),
            Message(Leaf, 1, 4, Scalar, isProto2),
        ]);
    }

    private MessageSchema Message(string name, int fewest, int most, Func<FieldType> types, bool isProto2)
    {
        var tags = random.GetItems(Tags, random.Next(fewest, most + 1)).Distinct().Order();
        var fields = tags.Select(tag => Field(tag, types(), isProto2)).ToList();
        foreach (var group in (string[])["first", "second"])
            if (random.Next(3) == 0)
                Group(fields, group);
        return new(name, fields.ToEquatableArray());
    }

    private FieldSchema Field(int tag, FieldType type, bool isProto2)
    {
        var field = new FieldSchema(tag, $"Member{tag}", type);
        if (type is CollectionType collection)
            return IsPackable(collection) ? field with { Packing = random.GetItems(Enum.GetValues<Packing>(), 1)[0] } : field;
        if (type is MessageType { Name: var name })
            return name == Leaf && isProto2 && random.Next(4) == 0 ? field with { Presence = Presence.Required } : field;
        return random.Next(4) switch
        {
            0 => field with { Presence = Presence.Optional },
            1 when isProto2 => field with { Presence = Presence.Required },
            2 when isProto2 && DefaultOf(type) is { } literal => field with { Default = new(literal) },
            _ => field,
        };
    }

    /// <summary>Puts some of the fields into a oneof.</summary>
    private void Group(List<FieldSchema> fields, string group)
    {
        var chosen = Enumerable.Range(0, fields.Count).Where(_ => random.Next(3) == 0).ToList();
        foreach (var index in chosen.Where(index => fields[index] is { OneOf: null, Type: not CollectionType }))
            fields[index] = fields[index] with
            {
                OneOf = group, Default = null, Presence = fields[index].Type is MessageType ? Presence.Implicit : Presence.Optional,
            };
    }

    private FieldType AnyType() => random.Next(10) switch
    {
        < 4 => Scalar(),
        4 when hasTimes => new ScalarType(random.Next(2) == 0 ? ScalarKind.Timestamp : ScalarKind.Duration),
        4 or 5 => Message(),
        6 or 7 => new ListType(Element()),
        _ => new MapType(new ScalarType(random.GetItems(Keys, 1)[0]), Element()),
    };

    private FieldType Element() => random.Next(5) switch
    {
        0 => Message(),
        1 when hasTimes => new ScalarType(random.Next(2) == 0 ? ScalarKind.Timestamp : ScalarKind.Duration),
        _ => Scalar(),
    };

    private FieldType Scalar() => random.Next(8) == 0 ? Color : new ScalarType(random.GetItems(Scalars, 1)[0]);

    private MessageType Message() => new(random.GetItems([Root, Node, Leaf], 1)[0]);

    private static bool IsPackable(CollectionType type) =>
        type is ListType { Element: EnumType or ScalarType { Kind: < ScalarKind.String } };

    private static string? DefaultOf(FieldType type) => type switch
    {
        EnumType => "Red",
        ScalarType { Kind: ScalarKind.Bool } => "true",
        ScalarType { Kind: ScalarKind.String } => QuotedText.Write("text"),
        ScalarType { Kind: ScalarKind.Float or ScalarKind.Double } => "0.5",
        ScalarType { Kind: < ScalarKind.Half } => "7",
        _ => null,
    };
}
