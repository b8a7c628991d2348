using System.Reflection;

namespace SchemaEvolution.Generators.Tests;

/// <summary>
/// The emitted text of some messages, as files to be read. With the environment variable UPDATE_EMITTED=1 the test writes them anew.
/// </summary>
public class EmittedTextTests
{
    private static readonly string Folder = typeof(EmittedTextTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "EmittedFolder").Value!;

    [Theory]
    [InlineData("Shop.Order", """
        namespace Shop;

        [Message]
        public partial class Order
        {
            [Tag(1)] public required long Id { get; set; }
            [Tag(2)] public string Customer { get; set; } = "";
            [Tag(3)] public decimal? Total { get; set; }
            [Tag(4)] public int Attempts { get; set; } = 3;
            [Tag(5)] public Status Status { get; set; }
            [Tag(6)] public Address? ShipTo { get; set; }
            [Tag(7)] public List<Address> Stops { get; set; } = [];
            [Tag(8)] public long[] Ids { get; set; } = [];
            [Tag(9)] public Dictionary<string, int> Tags { get; set; } = [];
            [Tag(10), OneOf("payment")] public string? Card { get; set; }
            [Tag(11), OneOf("payment")] public string? Invoice { get; set; }
        }

        public enum Status { Open, Paid }

        [Message] public partial class Address { [Tag(1)] public string City { get; set; } = ""; }
        """)]
    [InlineData("Shop.Money", """
        namespace Shop;

        [Message]
        public readonly partial record struct Money([property: Tag(1)] decimal Amount, [property: Tag(2)] string Currency = "EUR");
        """)]
    [InlineData("Shop.Basket", """
        namespace Shop;

        [Message(UnknownFields = UnknownFields.Drop)]
        public sealed partial record Basket
        {
            [Tag(1)] public required Guid Id { get; init; }
            [Tag(2)] public ImmutableArray<string> Items { get; init; } = [];
            [Tag(3)] public IReadOnlyDictionary<string, Place> Places { get; init; } = new Dictionary<string, Place>();
            [Tag(4)] public Place Place { get; init; }
        }

        [Message] public readonly partial record struct Place([property: Tag(1)] double X);
        """)]
    [InlineData("Shop.Shape", """
        namespace Shop;

        [Message, Case(1, typeof(Circle)), Case(2, typeof(Square))]
        public abstract partial record Shape
        {
            public abstract double Area { get; }
        }

        public sealed partial record Circle([property: Tag(1)] double Radius) : Shape { public override double Area => 3.14 * Radius * Radius; }

        public sealed partial record Square([property: Tag(1)] double Side) : Shape { public override double Area => Side * Side; }
        """)]
    public void Emitted_text_reads_as_in_its_file(string name, string source)
    {
        var text = Generation.Of(source).Compiles().TextOf(name);
        var file = Path.Combine(Folder, $"{name}.cs");
        if (Environment.GetEnvironmentVariable("UPDATE_EMITTED") is "1")
            File.WriteAllText(file, text);
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }
}
