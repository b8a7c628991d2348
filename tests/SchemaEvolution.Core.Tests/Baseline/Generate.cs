using FsCheck;
using FsCheck.Fluent;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Baseline;

/// <summary>Random schemas, histories and files. Every declaration has a member, and a name is always of one kind.</summary>
internal static class Generate
{
    private static readonly string[] Names = ["Id", "Total", "default", "v1", "Größe", "with blank", "To", "\"quoted\"", "a.b", "_x"];
    private static readonly string[] Comments = ["# what a customer bought", "#", "#\ttabs, \"quotes\" and 1 A int32 v1.."];

    private static readonly (string Name, string[] Parameters)[] Messages =
    [
        ("Acme.Order", []),
        ("Global", []),
        ("Acme.Outer.Inner", []),
        ("Acme.Page`1", ["T"]),
        ("Acme.Pair`1.Inner`1", ["string", "list"]),
        ("Acme.list.v1", []),
    ];

    private static readonly string[] Enums = ["Acme.Status", "enum"];
    private static readonly string[] Unions = ["Acme.Shape", "Acme.union"];

    /// <summary>One version of a project.</summary>
    public static Gen<SchemaSet> Schema { get; } =
        from messages in Some(Messages.Select(message => Message(message.Name, message.Parameters)))
        from enums in Some(Enums.Select(Enum))
        from unions in Some(Unions.Select(Union))
        select new SchemaSet([.. messages, .. enums, .. unions]);

    /// <summary>A few versions, one after the other.</summary>
    public static Gen<SchemaSet[]> Versions { get; } = Gen.Choose(1, 4).SelectMany(count => Gen.ArrayOf(Schema, count));

    /// <summary>Some versions, recorded and shipped but perhaps for the last one, with everything else that a file may hold.</summary>
    public static Gen<BaselineFile> File { get; } =
        from versions in Versions
        from isShipped in Gen.Elements(true, false)
        from comments in Gen.ArrayOf(Lines, 4)
        from rests in Gen.ArrayOf(Gen.Elements(null, "and more", "# \"x\" 2"), 5)
        select Decorate(Record(versions, isShipped), comments, rests);

    private static Gen<EquatableArray<string>> Lines { get; } =
        Gen.Elements(Comments).ListOf().Resize(3).Select(lines => lines.ToEquatableArray());

    /// <summary>The file after the versions were recorded and shipped one after the other.</summary>
    public static BaselineFile Record(IReadOnlyList<SchemaSet> versions, bool isLastShipped)
    {
        var file = versions.SkipLast(1).Aggregate(
            BaselineFile.Empty,
            (file, version) => BaselineRecorder.Ship(BaselineRecorder.Record(file, version)));
        var recorded = BaselineRecorder.Record(file, versions[^1]);
        return isLastShipped ? BaselineRecorder.Ship(recorded) : recorded;
    }

    public static Gen<FieldSchema> Field(int tag, string name, params string[] parameters) =>
        from type in Type(2, parameters)
        from presence in Gen.Elements(Presence.Implicit, Presence.Optional, Presence.Required)
        from literal in Gen.Elements([null, .. Literals(type)])
        from packing in Gen.Elements(Packing.Default, Packing.Packed, Packing.Expanded)
        from oneOf in Gen.Elements(null, "payment", "oneof")
        from aliases in Some(["Remark", "alias", "v3"])
        let value = literal is null ? null : new DefaultValue(literal)
        from order in Order
        from views in Some([View("messagepack", tag, null), View("systemtextjson", 0, name)])
        from isInViewsOnly in Gen.Elements(true, false)
        select new FieldSchema(tag, name, type, presence, value, packing, oneOf, aliases)
        {
            Order = order,
            Views = views,
            IsInViewsOnly = isInViewsOnly && views.Count > 0,
        };

    /// <summary>Now and then its place among the others is said.</summary>
    private static Gen<FieldOrder?> Order { get; } =
        Gen.Elements(null, null, new FieldOrder(0), new FieldOrder(-3, 1), new FieldOrder(null, 2));

    private static Gen<FieldView> View(string dialect, int tag, string? key) =>
        from presence in Gen.Elements(Presence.Implicit, Presence.Optional, Presence.Required)
        from order in Order
        from type in Gen.Elements<FieldType?>(null, new EnumType("Acme.Status", default, EnumLayout.Text), new ListType(new MessageType("Acme.Line"), true))
        select new FieldView(dialect, tag, key, presence, order, type);

    private static Gen<Declaration> Message(string name, string[] parameters) =>
        from names in Gen.Shuffle(Names)
        from fields in Members(1, tag => Field(tag, names[tag], parameters))
        from isKeyed in Gen.Elements(false, false, true)
        from traits in Some([new Trait(Trait.Base, "Animal", new("Acme.Animal")), new Trait(Trait.Layout, "with blank")])
        from reservations in Reservations
        from dialect in Gen.Elements(null, DialectNames.Orleans)
        select (Declaration)new MessageSchema(
            name, Ordered(fields.Select(field => isKeyed || field.IsInViewsOnly ? ByKey(field) : field)), reservations, parameters.ToEquatableArray(), dialect)
        {
            Traits = traits,
        };

    /// <summary>As the file has them: what only another vocabulary has comes last.</summary>
    public static EquatableArray<FieldSchema> Ordered(IEnumerable<FieldSchema> fields) => fields
        .OrderBy(field => field.IsInViewsOnly)
        .ThenBy(field => field.Tag)
        .ThenBy(field => field.Key, StringComparer.Ordinal)
        .ToEquatableArray();

    private static FieldSchema ByKey(FieldSchema field) => field with { Tag = 0, Key = field.Name };

    private static Gen<Declaration> Enum(string name) =>
        from names in Gen.Shuffle(Names)
        from aliases in Some(["Remark", "alias"])
        from values in Members(-2, number => Gen.Constant(new EnumValue(number, names[number + 2], aliases)))
        from reservations in Reservations
        select (Declaration)new EnumSchema(name, values, reservations);

    private static Gen<Declaration> Union(string name) =>
        from cases in Members(1, tag => Gen.Constant(new UnionCase(tag, new($"Acme.Case{tag}"))))
        from reservations in Reservations
        select (Declaration)new UnionSchema(name, cases, reservations);

    private static Gen<EquatableArray<T>> Members<T>(int first, Func<int, Gen<T>> member) =>
        Some(Enumerable.Range(first, 5).Select(member)).Where(members => members.Count > 0);

    private static Gen<EquatableArray<Reservation>> Reservations { get; } =
        Some([Reservation.OfTag(20, "to"), Reservation.OfRange(30, 39), Reservation.OfName("Legacy")]);

    private static Gen<FieldType> Type(int depth, string[] parameters)
    {
        var scalars = Gen.Elements(System.Enum.GetValues<ScalarKind>()).Select(FieldType (kind) => new ScalarType(kind));
        var named = Gen.Elements<FieldType>(
        [
            new ScalarType(ScalarKind.Guid, FieldEncoding.Text),
            new MessageType("Acme.Line"),
            new MessageType("int32"),
            new EnumType("Acme.Status"),
            new EnumType("Acme.Status", default, EnumLayout.Text),
            new EnumType("Acme.Status", default, EnumLayout.Of(ScalarKind.UInt8)),
            .. parameters.Select(name => new TypeParameter(name)),
        ]);
        if (depth == 0)
            return Gen.OneOf(scalars, named);
        var element = Type(depth - 1, parameters);
        return Gen.OneOf(
            scalars,
            named,
            element.SelectMany(type => Gen.Elements<FieldType>(
                new ListType(type), new ListType(type, true), new SetType(type), new MessageType("Acme.Page`1", EquatableArray.Of(type)))),
            element.Two().Select(FieldType (pair) => new MapType(pair.Item1, pair.Item2, true)));
    }

    private static string[] Literals(FieldType type) => type switch
    {
        EnumType => ["Paid", "-7", "\"default\""],
        ScalarType { Kind: ScalarKind.Bool } => ["true", "false"],
        ScalarType { Kind: ScalarKind.Float or ScalarKind.Double or ScalarKind.Half } => ["1.5", "-1E-7", "NaN", "-Infinity", "-0"],
        ScalarType { Kind: ScalarKind.Decimal } => ["1.50"],
        ScalarType { Kind: >= ScalarKind.Int8 and <= ScalarKind.SFixed64 } => ["3", "-1"],
        ScalarType { Kind: ScalarKind.BigInt or ScalarKind.Int128 or ScalarKind.UInt128 } => ["123456789012345678901234567890"],
        ScalarType => ["\"a \\\"b\\\"\"", "\"\""],
        _ => [],
    };

    /// <summary>About two thirds of the items, in their order.</summary>
    private static Gen<EquatableArray<T>> Some<T>(IEnumerable<Gen<T>> all) => all.Aggregate(
        Gen.Constant(EquatableArray<T>.Empty),
        (some, next) =>
            from taken in some
            from item in next
            from isTaken in Gen.Elements(true, true, false)
            select isTaken ? taken.Append(item).ToEquatableArray() : taken);

    private static Gen<EquatableArray<T>> Some<T>(IEnumerable<T> all) => Some(all.Select(Gen.Constant));

    private static BaselineFile Decorate(BaselineFile file, EquatableArray<string>[] comments, string?[] rests) => file with
    {
        HeaderComments = comments[0],
        ShippedComments = comments[1],
        TrailingComments = comments[2],
        Serializers = EquatableArray.Of(
            new SerializerLine("messagepack", "3.1.4", comments[3]),
            new SerializerLine("protobuf net", "\"1\"")),
        Accepts = EquatableArray.Of(
            new AcceptLine("EVO301", "Acme.Page<T>.Total", 1, "a \"reason\"", "a team", new(2027, 3, 1), comments[1]),
            new AcceptLine("EVO302", "global::Global", 2, "TODO")),
        Blocks = file.Blocks.Select((block, i) => block with
        {
            Comments = comments[i % comments.Length],
            Facts = block.Facts
                .Select((fact, j) => fact with { Comments = comments[(i + j) % comments.Length], Rest = rests[j % rests.Length] })
                .ToEquatableArray(),
        }).ToEquatableArray(),
    };
}
