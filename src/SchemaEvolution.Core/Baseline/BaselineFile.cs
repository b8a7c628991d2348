using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>The content of <c>schema.baseline</c>: every version of every message, and the breaks that were accepted.</summary>
/// <param name="Shipped">The newest version that has shipped, 0 before the first. Facts that begin after it are pending.</param>
/// <param name="HeaderComments">Comments above the first line.</param>
/// <param name="ShippedComments">Comments above the <c>shipped</c> line.</param>
/// <param name="TrailingComments">Comments below the last line.</param>
public sealed record BaselineFile(
    int Shipped,
    EquatableArray<Block> Blocks,
    EquatableArray<SerializerLine> Serializers = default,
    EquatableArray<AcceptLine> Accepts = default,
    EquatableArray<string> HeaderComments = default,
    EquatableArray<string> ShippedComments = default,
    EquatableArray<string> TrailingComments = default)
{
    /// <summary>The version of the file format that this code reads and writes.</summary>
    public const int FormatVersion = 1;

    public const string FileName = "schema.baseline";

    public static BaselineFile Empty { get; } = new(0, default);

    /// <summary>The version that the next <c>ship</c> makes; pending facts begin with it.</summary>
    public int Next => Shipped + 1;

    /// <summary>Whether a fact starts or ends with the next version.</summary>
    public bool HasPending => Blocks.Any(block => block.Facts.Any(fact => fact.Lifetime.From > Shipped || fact.Lifetime.To == Shipped));

    public Block? Find(string name) => Blocks.FirstOrDefault(block => block.Name == name);
}

/// <summary>All facts about one declaration.</summary>
/// <param name="Keyword"><c>message</c>, <c>enum</c> or <c>union</c>.</param>
/// <param name="Name">The key of the declaration.</param>
public sealed record Block(
    string Keyword,
    string Name,
    EquatableArray<Fact> Facts,
    EquatableArray<string> TypeParameters = default,
    string? Dialect = null,
    EquatableArray<string> Comments = default,
    int Line = 0)
{
    /// <summary>
    /// When the declaration is there: while it has a member or a reservation. One that says nothing of itself (but, perhaps, former names)
    /// has always been there.
    /// </summary>
    public IEnumerable<Lifetime> Lifetimes =>
        Facts.Any(fact => fact.Content is not FormerNameFact)
            ? Facts.Where(fact => fact.Content is not FormerNameFact).Select(fact => fact.Lifetime)
            : [Lifetime.Since(1)];
}

/// <summary>Which package wrote the shipped bytes.</summary>
public sealed record SerializerLine(string Name, string Version, EquatableArray<string> Comments = default);

/// <summary>A deliberate break, on record.</summary>
/// <param name="Subject">The full message name, plus <c>.Member</c>, as spelled in the file.</param>
/// <param name="Version">The first version that contains the break.</param>
/// <param name="Until">The last day on which it holds, null for good.</param>
public sealed record AcceptLine(
    string Rule,
    string Subject,
    int Version,
    string Reason,
    string? By = null,
    DateTime? Until = null,
    EquatableArray<string> Comments = default,
    int Line = 0)
{
    /// <summary>How the file spells a day.</summary>
    public const string DateFormat = "yyyy-MM-dd";

    /// <summary>A reason that a person has still to write does not accept anything.</summary>
    public bool IsInForce => Reason.Trim() is not "" && !Reason.TrimStart().StartsWith("TODO", StringComparison.OrdinalIgnoreCase);
}
