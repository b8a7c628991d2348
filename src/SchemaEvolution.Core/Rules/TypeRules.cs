using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;

namespace SchemaEvolution.Core.Rules;

/// <summary>Bytes of one type, read as another.</summary>
public static class TypeRules
{
    private const string Message = "'{0}' ({1}) shipped as {2} in {3} and is {4} now.{5}";

    public static readonly ChangeRule Cardinality = Rule(
        "EVO304",
        "Do not turn a single field into a repeated one or a map, or back",
        "A reader of one value keeps the last of several, and a map is not a list of its values.",
        Unsafe(TypeRelation.OtherCardinality));

    public static readonly ChangeRule MessageReplaced = Rule(
        "EVO307",
        "Do not replace a message type by an incompatible one",
        "The bytes of the old message are read with the fields of the new one.",
        Unsafe(TypeRelation.OtherMessage));

    public static readonly ChangeRule EncodingChanged = Rule(
        "EVO306",
        "Keep the encoding of a shipped field",
        "One logical type has several layouts, and they cannot be told apart on the wire.",
        Unsafe(TypeRelation.OtherEncoding));

    public static readonly ChangeRule WireTypeChanged = Rule(
        "EVO301",
        "Do not change the wire type of a field",
        "The other side cannot read the field, or skips it.",
        Unsafe(TypeRelation.OtherWireType));

    public static readonly ChangeRule LosesOldValues = Rule(
        "EVO302",
        "Do not narrow the type of a field",
        "Values that old code wrote are truncated, wrapped or refused.",
        context => IsRange(context) && context.Loses(Direction.Backward)) with { Direction = Direction.Backward };

    public static readonly ChangeRule LosesForOldReaders = Rule(
        "EVO303",
        "Do not widen the type of a field while old readers run",
        "New code reads old values well; old code loses new ones.",
        context => IsRange(context) && !context.Loses(Direction.Backward) && context.Loses(Direction.Forward)) with
    {
        Direction = Direction.Forward,
    };

    public static readonly ChangeRule ReadDifferently = Rule(
        "EVO305",
        "Do not read the same bytes in another way",
        "The wire type is the same, so no reader notices; the value is another.",
        Unsafe(TypeRelation.OtherReading)) with { Check = ReadsDifferently };

    public static readonly ChangeRule LayoutChanged = new ChangeRule(
        "EVO308",
        "Keep the layout of a shipped message",
        "'{0}' shipped with {2} in {3} and has {4} now.{5}",
        RuleSeverity.Warning,
        "What all members are laid out by is not on the wire: readers with another layout read other values, or nothing.",
        VersionScope.Compared,
        context => context is { Change: TraitChanged or KeysReplaced or VocabularyDropped or DeclarationReplaced, IsUnsafe: true }
            ? Place.Declaration
            : null) with
    {
        TwoReleases = "",
    };

    /// <summary>In the order of precedence on one member.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        Cardinality, MessageReplaced, EncodingChanged, WireTypeChanged, LosesOldValues, LosesForOldReaders, ReadDifferently, LayoutChanged,
    ];

    private static ChangeRule Rule(string id, string title, string description, Func<ChangeContext, bool> applies) => new(
        id,
        title,
        Message,
        RuleSeverity.Warning,
        description,
        VersionScope.Compared,
        context => context.Change is FieldTypeChanged { New.IsCase: false } && applies(context) && !context.IsAnotherField
            ? Place.Type
            : null);

    /// <summary>Also where a type that has null is laid out in another way than one that has not.</summary>
    private static Place? ReadsDifferently(ChangeContext context) => context switch
    {
        { IsLayoutOfNull: true, IsUnsafe: true } => Place.Type,
        { Change: FieldTypeChanged { New.IsCase: false }, IsAnotherField: false } when Unsafe(TypeRelation.OtherReading)(context) =>
            Place.Type,
        _ => null,
    };

    private static Func<ChangeContext, bool> Unsafe(TypeRelation relation) =>
        context => context.Judgement.Relation == relation && context.IsUnsafe;

    private static bool IsRange(ChangeContext context) =>
        context.Judgement.Relation is TypeRelation.OtherRange;
}
