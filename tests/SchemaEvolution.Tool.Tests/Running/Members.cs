namespace SchemaEvolution.Tool.Tests.Running;

/// <summary>The members of the order in states that the tests need.</summary>
internal static class Members
{
    public const string Shipped = """
        [Tag(1)] public long Id { get; set; }
        [Tag(2)] public long Quantity { get; set; }
        """;

    /// <summary>A safe change.</summary>
    public const string WithNote = Shipped + "\n[Tag(3)] public string? Note { get => field; set; }";

    /// <summary>EVO302, backward and lossy.</summary>
    public const string Narrowed = """
        [Tag(1)] public long Id { get; set; }
        [Tag(2)] public int Quantity { get; set; }
        """;
}
