using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Generation;

/// <summary>The declarations of every generated schema.</summary>
internal static class Names
{
    public const string Root = "Sample.Root";

    public static EnumType Color { get; } = new("Sample.Color");

    /// <summary>The value that defaults name; it keeps its name.</summary>
    public const string DefaultColor = "Red";

    public static MessageType Inner { get; } = new("Sample.Inner");

    public static MessageType Other { get; } = new("Sample.Other");

    public static MessageType Shape { get; } = new("Sample.Shape");

    public static MessageType Circle { get; } = new("Sample.Circle");

    public static MessageType Square { get; } = new("Sample.Square");

    public static MessageType Triangle { get; } = new("Sample.Triangle");

    /// <summary>What a field may refer to.</summary>
    public static IReadOnlyList<FieldType> Messages { get; } = [Inner, Other, Shape];
}
