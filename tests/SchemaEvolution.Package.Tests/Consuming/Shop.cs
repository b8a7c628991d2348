namespace SchemaEvolution.Package.Tests.Consuming;

/// <summary>A message that has changed since it shipped, and one that has gone.</summary>
internal static class Shop
{
    public const string Order = """
        using SchemaEvolution;

        namespace Shop
        {
            [Message]
            public partial class Order
            {
                [Tag(1)] public int Id { get; set; }
                [Tag(2)] public int Quantity { get; set; }
            }
        }
        """;

    public const string Baseline = """
        schema-baseline 1
        shipped v1

        message Shop.Order
          1 Id int32 v1..
          2 Quantity int64 v1..

        message Shop.Refund
          1 Id int32 v1..
        """;

    /// <summary>What the rules say by default: one finding in source, one in the baseline itself.</summary>
    public static IReadOnlyList<string> Warnings { get; } = ["warning EVO302 Order.cs", "warning EVO403 schema.baseline"];

    /// <summary>The same, where every rule that warns is an error.</summary>
    public static IReadOnlyList<string> Errors { get; } = ["error EVO302 Order.cs", "error EVO403 schema.baseline"];

    /// <summary>What is said in every build for a target that has no codecs.</summary>
    public static IReadOnlyList<string> NotesFor(string target) => target == "netstandard2.0" ? ["note EVO701 Order.cs"] : [];

    public static ForeignTree In(Feed feed, string properties = "", string targets = "net10.0")
    {
        ForeignTree tree = new(feed);
        tree.WriteProject("Shop", tree.PackageReference("SchemaEvolution"), properties, targets);
        tree.Write("Shop/Order.cs", Order);
        tree.Write("Shop/schema.baseline", Baseline);
        return tree;
    }
}
