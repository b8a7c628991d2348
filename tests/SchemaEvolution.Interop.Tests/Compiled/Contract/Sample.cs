using System.Numerics;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Compiled.Contract;

/// <summary>A field and values of it.</summary>
internal sealed record Sample(FieldSchema Field, IReadOnlyList<object> Values)
{
    public const string Root = "Acme.Order";

    private static readonly SchemaSet Declared = SchemaText.Read("""
        message Acme.Line
          1 Amount double
          2 Next Acme.Line
        enum Acme.Status
          -1 Lost
          1 Paid
          2 Refunded alias Returned
        enum Acme.Other
          0 Unknown
          1 Paid
        union Acme.Shape
          1 Acme.Line
          7 Acme.Shape
        """);

    private static readonly ScalarType Bool = new(ScalarKind.Bool);
    private static readonly ScalarType Int32 = new(ScalarKind.Int32);
    private static readonly ScalarType Text = new(ScalarKind.String);
    private static readonly EnumType Status = new("Acme.Status");
    private static readonly MessageType Line = new("Acme.Line");
    private static readonly MessageType Shape = new("Acme.Shape");
    public static EnumValue Paid { get; } = new(1, "Paid");
    private static readonly EnumValue Refunded = new(2, "Refunded", EquatableArray.Of("Returned"));
    private static readonly MessageValue Amount = Message((1, 2.5));

    public static IReadOnlyList<Sample> OfScalars { get; } =
    [
        .. from kind in Enum.GetValues<ScalarKind>()
           from encoding in Enum.GetValues<FieldEncoding>()
           select new Sample(Value(new ScalarType(kind, encoding)), Boundaries.Of(kind)),
    ];

    public static IReadOnlyList<Sample> OfShapes { get; } =
    [
        new(Value(Status), [Paid, Refunded]),
        new(Value(Status) with { Presence = Presence.Optional }, [new EnumValue(-1, "Lost"), new EnumValue(7, "")]),
        new(Value(new EnumType("Acme.Other")), [Paid]),
        new(Value(Line), [MessageValue.Empty, Amount, Message((2, Message((2, Amount))))]),
        new(Value(Shape), [Message((1, Amount)), Message((7, Message((1, MessageValue.Empty))))]),
        new(Value(new ListType(Status)), [List(Paid, Refunded, Paid)]),
        new(Value(new ListType(Line)), [List(Amount, MessageValue.Empty)]),
        new(Value(new ListType(Int32)) with { Packing = Packing.Expanded }, [List(BigInteger.One, BigInteger.Zero)]),
        new(Value(new SetType(Text)), [List("a", "")]),
        new(Value(new MapType(Text, Status)), [Map(("a", Paid), ("", Refunded))]),
        new(Value(new MapType(Int32, Line)), [Map((new BigInteger(-5), Amount), (BigInteger.Zero, MessageValue.Empty))]),
        new(Value(new MapType(Bool, Shape)), [Map((true, Message((1, Amount))), (false, Message((1, Amount))))]),
    ];

    /// <summary>The version whose root has this field alone.</summary>
    public SchemaSet Version => Declared.Replace(new MessageSchema(Root, EquatableArray.Of(Field)));

    public static MessageValue Message(params (int Tag, object? Value)[] members) =>
        new(members.ToDictionary(member => member.Tag, member => member.Value));

    /// <summary>The scalar wherever one may stand.</summary>
    public IEnumerable<Sample> Everywhere() =>
    [
        this,
        this with { Field = Field with { Presence = Presence.Optional } },
        this with { Field = Field with { Presence = Presence.Required } },
        new(Value(new ListType(Field.Type)), [List([.. Values])]),
        new(Value(new MapType(Text, Field.Type)), [Map([.. Values.Select((value, i) => ((object)$"{i}", value))])]),
        new(Value(new MapType(Field.Type, Bool)), [Map([.. Values.Select(value => (value, (object)true))])]),
    ];

    public Trial ReadAs(Sample reader) => new(Version, reader.Version, Root, [.. Values.Select(value => Message((Field.Tag, value)))]);

    private static FieldSchema Value(FieldType type) => new(1, "Value", type);

    private static IReadOnlyList<object?> List(params object[] elements) => elements;

    private static IReadOnlyList<KeyValuePair<object, object?>> Map(params (object Key, object Value)[] entries) =>
        [.. entries.Select(entry => new KeyValuePair<object, object?>(entry.Key, entry.Value))];
}
