using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;
using SchemaEvolution.Core.Tests.Formats;

namespace SchemaEvolution.Core.Tests.Checking;

/// <summary>One edit, one diagnostic: of whatever kind the edit is.</summary>
public class OneEditTests
{
    private static readonly EnumSchema Status = new("Acme.Status", EquatableArray.Of(new EnumValue(0, "None"), new EnumValue(1, "Paid")));
    private static readonly MessageSchema Line = new("Acme.Line", EquatableArray.Of(new FieldSchema(1, "Id", new ScalarType(ScalarKind.Int64))));
    private static readonly MessageSchema Money = new("Acme.Money", EquatableArray.Of(new FieldSchema(1, "Id", new ScalarType(ScalarKind.String))));
    private static readonly EquatableArray<Reservation> Hundreds = EquatableArray.Of(Reservation.OfRange(100, 200));
    private static readonly UnionSchema Shape = new("Acme.Shape", EquatableArray.Of(new UnionCase(1, new("Acme.Line"))));

    private static readonly IReadOnlyList<FieldType> Types =
    [
        .. LeafTypes.All,
        .. Singles(),
        .. Singles().SelectMany(Collections),
        new SetType(new ScalarType(ScalarKind.Int32)),
        new ListType(new ListType(new ScalarType(ScalarKind.Int32))),
        new MapType(new ScalarType(ScalarKind.Int64), new ScalarType(ScalarKind.String)),
    ];

    private static readonly IReadOnlyList<(Presence Presence, string? Default)> Presences =
        [(Presence.Required, null), (Presence.Optional, null), (Presence.Implicit, null), (Presence.Implicit, "3"), (Presence.Implicit, "4"), (Presence.Optional, "3")];

    [Theory]
    [InlineData("full")]
    [InlineData("backward")]
    [InlineData("forward")]
    public void Change_of_type(string policy)
    {
        foreach (var old in Types)
            foreach (var @new in Types)
                AssertOne(Order(new FieldSchema(1, "A", old)), Order(new FieldSchema(1, "A", @new)), policy);
    }

    [Fact]
    public void Change_of_type_and_name()
    {
        foreach (var old in Types)
            foreach (var @new in Types)
                AssertOne(Order(new FieldSchema(1, "A", old)), Order(new FieldSchema(1, "B", @new)), "full");
    }

    [Theory]
    [InlineData("full")]
    [InlineData("backward")]
    [InlineData("forward")]
    public void Change_of_presence(string policy)
    {
        foreach (var old in Presences)
            foreach (var @new in Presences)
                AssertOne(Order(WithPresence(old)), Order(WithPresence(@new)), policy);
    }

    [Theory]
    [InlineData("full")]
    [InlineData("backward")]
    [InlineData("forward")]
    public void Field_that_comes_goes_or_moves(string policy)
    {
        foreach (var field in Presences.Select(WithPresence))
        {
            AssertOne(Order(field), Order(), policy);
            AssertOne(Order(), Order(field), policy);
            AssertOne(Order(field), Order(field with { Tag = 7 }), policy);
            AssertOne(Order(field), Order() with { Reservations = EquatableArray.Of(Reservation.OfTag(field.Tag, field.Name)) }, policy);
            AssertOne(Order(field), Order(field) with { Reservations = Hundreds }, policy);
            AssertOne(Order(field) with { Reservations = Hundreds }, Order(field), policy);
            AssertOne(
                Order(field) with { Reservations = EquatableArray.Of(Reservation.OfTag(7)) },
                Order(field) with { Reservations = EquatableArray.Of(Reservation.OfTag(7, "Old")) },
                policy);
        }
    }

    [Theory]
    [InlineData("0 None, 1 Paid")]
    [InlineData("0 None, 2 Refunded")]
    [InlineData("0 None, 1 Paid", 2)]
    [InlineData("0 None, 1 Paid, 9 Refunded")]
    [InlineData("0 None, 1 Paid, 9 Refunded", 2)]
    [InlineData("0 None, 1 Paid, 2 Returned")]
    [InlineData("0 None, 1 Paid, 2 Refunded, 3 New")]
    [InlineData("0 None, 1 Paid, 2 Refunded, 2 Returned")]
    [InlineData("0 None, 1 New, 1 Paid, 2 Refunded")]
    [InlineData("0 None, 1 Paid, 2 Refunded", 7)]
    [InlineData("0 None, 1 Paid, 2 Refunded", 2)]
    public void Edit_of_an_enum(string values, params int[] reserved) => AssertOne(
        Enum("0 None, 1 Paid, 2 Refunded"),
        Enum(values) with { Reservations = reserved.Select(number => Reservation.OfTag(number)).ToEquatableArray() },
        "full");

    [Theory]
    [InlineData("1 A, 2 B")]
    [InlineData("1 A, 3 C")]
    [InlineData("1 A, 2 B", 3)]
    [InlineData("1 A, 2 B, 9 C")]
    [InlineData("1 A, 2 B, 3 D")]
    [InlineData("1 A, 2 B, 3 C, 4 D")]
    [InlineData("1 A, 2 B, 3 C, 3 D")]
    [InlineData("1 A, 2 B, 3 C, 0 D")]
    [InlineData("1 A, 2 B, 3 C", 7)]
    [InlineData("1 A, 2 B, 3 C", 3)]
    public void Edit_of_a_union(string cases, params int[] reserved) => AssertOne(
        Union("1 A, 2 B, 3 C"),
        Union(cases) with { Reservations = reserved.Select(tag => Reservation.OfTag(tag)).ToEquatableArray() },
        "full");

    private static void AssertOne(Declaration old, Declaration @new, string policy)
    {
        var file = BaselineRecorder.Ship(BaselineRecorder.Record(BaselineFile.Empty, new([old, Status, Line, Money, Shape])));
        var code = new SchemaSet([@new, Status, Line, Money, Shape]);
        var checker = new CompatibilityChecker(new ShippedVersions(new BaselineHistory(file)), code);

        var found = checker.Check(@new, new(CompatibilityPolicy.TryParse(policy)!, SchemaRole.Stored, [ProtobufFormat.Rules]))
            .Select(violation => $"{violation.Rule.Id}: {violation.Message}");

        Assert.True(found.Count() == (old.Equals(@new) ? 0 : 1), $"{old} → {@new} under {policy}:\n{string.Join('\n', found)}");
    }

    private static EnumSchema Enum(string values) => new(
        "Acme.Color", Parse(values).Select(value => new EnumValue(value.Number, value.Name)).ToEquatableArray());

    private static UnionSchema Union(string cases) => new(
        "Acme.Figure", Parse(cases).Select(@case => new UnionCase(@case.Number, new($"Acme.{@case.Name}"))).ToEquatableArray());

    private static IEnumerable<(int Number, string Name)> Parse(string members) =>
        members.Split(", ").Select(member => member.Split(' ')).Select(words => (int.Parse(words[0]), words[1]));

    /// <summary>A message with these fields, and one more that never changes.</summary>
    private static MessageSchema Order(params FieldSchema[] fields) =>
        new("Acme.Order", fields.Append(new FieldSchema(50, "Same", new ScalarType(ScalarKind.Bool))).ToEquatableArray());

    private static FieldSchema WithPresence((Presence Presence, string? Default) presence) =>
        new(1, "A", new ScalarType(ScalarKind.Int32), presence.Presence, presence.Default is { } literal ? new(literal) : null);

    private static IEnumerable<FieldType> Singles() =>
    [
        new ScalarType(ScalarKind.Int32),
        new ScalarType(ScalarKind.Int64),
        new ScalarType(ScalarKind.String),
        new EnumType("Acme.Status"),
        new MessageType("Acme.Line"),
        new MessageType("Acme.Money"),
        new MessageType("Acme.Shape"),
    ];

    private static IEnumerable<FieldType> Collections(FieldType element) =>
        [new ListType(element), new MapType(new ScalarType(ScalarKind.String), element)];
}
