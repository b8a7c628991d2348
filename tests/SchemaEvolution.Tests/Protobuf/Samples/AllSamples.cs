using SchemaEvolution.Tests.Protobuf.Messages;

namespace SchemaEvolution.Tests.Protobuf.Samples;

/// <summary>A message of every shape.</summary>
public static class AllSamples
{
    public static IReadOnlyDictionary<string, Sample> All { get; } = new Dictionary<string, Sample>
    {
        ["nothing"] = Sample.Of(new Test1()),
        ["a person"] = Sample.Of(new Person { UserName = "Martin", FavoriteNumber = 1337, Interests = ["daydreaming", "hacking"] }),
        ["an order"] = Sample.Of(Order()),
        ["the least of an order"] = Sample.Of(new Order { Id = 0 }),
        ["scalars"] = Sample.Of(Scalars()),
        ["numbers"] = Sample.Of(Numbers()),
        ["collections"] = Sample.Of(Collections()),
        ["a tree"] = Sample.Of(Tree()),
        ["a payment"] = Sample.Of(new Payment { Invoice = new() { Street = "Long street 1", City = "Zürich" }, Note = "note" }),
        ["a final payment"] = Sample.Of(new FinalPayment(Voucher: -1)),
        ["a struct"] = Sample.Of(Moment()),
        ["a circle"] = Sample.Of<Figure>(new Circle(1.5)),
        ["a newer figure"] = Sample.Of(ProtobufSerializer.Deserialize<Figure>(ProtobufSerializer.Serialize<NewFigure>(new NewTriangle(2)))),
        ["a newer root"] = Sample.Of(ProtobufSerializer.Deserialize<OldRoot>(ProtobufSerializer.Serialize(NewRoot()))),
        ["a forgetful one"] = Sample.Of(new Forgetful { Id = 7, Single = new(8) }),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    public static Sample Get(string name) => All[name];

    public static Order Order() => new()
    {
        Id = 4711, Customer = "Müller & Söhne", Total = 12.50m, Attempts = 0, Status = Status.Paid,
        ShipTo = new() { Street = "Bahnhofstraße 1", City = "東京" },
        Items = [new() { Sku = "a", Quantity = 1 }, new() { Sku = "bb", Quantity = -1, Source = new() { Street = "s" } }],
        Extras = { ["k"] = new() { Sku = "c", Quantity = 300 } },
        Reference = new Guid("00112233-4455-6677-8899-aabbccddeeff"),
        PlacedAt = new DateTimeOffset(2026, 7, 1, 12, 30, 15, 500, TimeSpan.FromHours(2)),
        Signature = [1, 2, 3],
    };

    public static Collections Collections() => new()
    {
        Separate = [-1, 1], Names = ["one", "two", ""], Blobs = [[1, 2], []], Messages = [new() { A = 1 }, new(), new() { A = 300 }],
        Counts = { ["a"] = 1, [""] = 0 }, Texts = { [1] = "x", [-5] = "" }, ByFlag = { [false] = Status.Refunded },
        ByNumber = { [9] = new() { A = 9 }, [10] = new() }, Sorted = { ["z"] = 1, ["a"] = 2 },
    };

    public static NewRoot NewRoot() => new()
    {
        Id = 1, Single = Leaf(1), List = [Leaf(2), Leaf(0)], Map = { ["k"] = Leaf(3) }, Figure = new NewTriangle(4),
        Place = new(5, 6), Added = "added", Measures = [1, 2],
    };

    private static NewLeaf Leaf(int a) => new() { A = a, B = $"b{a}", Next = new() { A = a + 1 } };

    private static Scalars Scalars() => new()
    {
        Bool = true, Int8 = -1, Int16 = 300, Int32 = int.MinValue, Int64 = long.MaxValue, UInt8 = 200, UInt16 = 60_000,
        UInt32 = uint.MaxValue, UInt64 = ulong.MaxValue, SInt32 = -77, SInt64 = long.MinValue, Fixed32 = 1, Fixed64 = 2,
        SFixed32 = -3, SFixed64 = -4, Float = 1.5f,
        Double = -2.5, Text = "text 😀", Memory = new byte[] { 0, 255 }, Char = '\uffff',
    };

    private static Collections Numbers() => new()
    {
        Numbers = [1, -1, 300], Longs = [1, 2, 300, -1], Doubles = [1, 2], Flags = [true, false], Statuses = [Status.Paid, (Status)99],
        Set = [3, 1], ZigZags = [-1, 1000], Fixed = [1, 2], ULongs = [0, 1, ulong.MaxValue],
    };

    private static Tree Tree() => new()
    {
        Value = 1, Child = Messages.Tree.OfDepth(5), Children = [new() { Value = 2, Children = [new() { Text = "deep" }] }, new()],
        Named = { ["a"] = new() { Figure = new Square(1, "red") }, ["b"] = new() }, Figure = new Circle(3), Text = "root", Data = [1],
    };

    private static Moment Moment() => new(
        new DateTime(1969, 12, 31, 23, 59, 59, 900, DateTimeKind.Utc), TimeSpan.FromSeconds(-1.5), new(2024, 2, 29), new(23, 59, 59),
        -0.10m, Guid.Empty, new(1, -1));
}
