using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Rules;

/// <summary>Closed sets: values of an enum, cases of a union, members of a oneof.</summary>
public static class EnumAndUnionRules
{
    public static readonly ChangeRule ValueRenumbered = new(
        "EVO501",
        "Keep the number of an enum value",
        "'{0}' shipped as {2} in {3} and is {4} now.{5}",
        RuleSeverity.Warning,
        "Where enum values travel as numbers, a number that changes hands is read as another value.",
        VersionScope.Compared,
        context => context.IsUnsafe
            && (context.Change is EnumValueRenumbered || (context.Change is EnumValueRenamed && !context.Format.WritesEnumNames))
                ? Place.Member
                : null);

    public static readonly ChangeRule ValueRemoved = new ChangeRule(
        "EVO502",
        "Reserve the number of a removed enum value",
        "'{0}' no longer has {2}, which shipped in {3}.{5} Keep it, or reserve its number{6}: no later value may take it.",
        RuleSeverity.Warning,
        "Old data still holds the value: a later one that takes the number changes its meaning; where names are on the wire it is refused.",
        VersionScope.AllShipped,
        context => context is { Change: EnumValueRemoved { Old: var value }, Comparison.New: EnumSchema @enum }
            && ((context.Comparison.IsCompared && context.Refuses(Direction.Backward))
                || !(Has(@enum, value.Number) || @enum.IsReserved(value.Number)))
                ? Place.Declaration
                : null) with
    {
        TwoReleases = "first stop writing the value, then remove it when no stored data holds it",
    };

    public static readonly ChangeRule ValueAdded = new(
        "EVO503",
        "Give readers a value for names that they do not know",
        "'{0}' ({1}) is a new value, which {3} did not have{6}.{5}",
        RuleSeverity.Warning,
        "Where enum values travel as names, an old reader refuses a name that it does not know, unless it has a fallback.",
        VersionScope.Compared,
        context => context is { Change: EnumValueAdded, Comparison.New: EnumSchema { Fallback: var fallback } }
            && (fallback is null || context.Format.Dialect is not null)
            && context.Loses(Direction.Forward)
            ? Place.Member
            : null);

    public static readonly DeclarationRule NoZeroValue = new(
        "EVO504",
        "Give an enum a zero value",
        "'{0}' ({1}) has the type {2}, which has no name for 0, the value of a field that was never set",
        RuleSeverity.Info,
        "Absent means zero; without a name for it, a reader sees a number that nobody declared.",
        declaration => declaration.Fields
            .Select((field, index) => (field, index, type: EnumOf(field.Type)))
            .Where(use => use.type is not null && !use.field.IsCase
                && declaration.Schemas.Find(use.type.Name) is EnumSchema @enum && !Has(@enum, 0))
            .Select(use => new DeclarationFault(
                new(use.index, use.field.Name, use.field.Tag, use.field.Key), Place.Type, use.type!.ToString())));

    public static readonly ChangeRule CaseBroken = new ChangeRule(
        "EVO505",
        "Keep the tag and the type of a union case",
        "'{0}': {2} shipped in {3} and is {4} now.{5}",
        RuleSeverity.Warning,
        "A case is known by its tag, or by its name where names are on the wire; one that has gone is not recognised in old data.",
        VersionScope.Compared,
        context => context.IsUnsafe ? PlaceOf(context, context.Comparison.New) : null) with
    {
        TwoReleases = "first stop writing the old case, then reserve its tag",
    };

    public static readonly ChangeRule CaseAdded = new(
        "EVO506",
        "Let readers know a new case of a union before it is written",
        "'{0}' ({1}) is a new case, which {3} did not have.{5}",
        RuleSeverity.Warning,
        "An old reader that cannot keep a case it does not know loses it, or refuses the message.",
        VersionScope.Compared,
        context => context.Change is UnionCaseAdded or FieldAdded { New.IsCase: true } && context.Loses(Direction.Forward)
            ? Place.CaseType
            : null);

    public static readonly ChangeRule OneOfMoved = new(
        "EVO507",
        "Do not move a shipped field between oneofs",
        "'{0}' ({1}) shipped {2} in {3} and is {4} now.{5}",
        RuleSeverity.Warning,
        "Members of a oneof clear each other; a field that joins or leaves one loses values of its neighbours.",
        VersionScope.Compared,
        context => context.Change is FieldOneOfChanged { New.IsCase: false } && context.IsUnsafe && !context.IsAnotherField
            ? Place.OneOf
            : null);

    /// <summary>In the order of precedence on one member.</summary>
    public static IEnumerable<Rule> All { get; } =
        [ValueRenumbered, ValueRemoved, ValueAdded, NoZeroValue, CaseBroken, CaseAdded, OneOfMoved];

    /// <summary>A reservation excuses what is lost, not what is refused.</summary>
    private static Place? PlaceOf(ChangeContext context, Declaration union) => context.Change switch
    {
        FieldRemoved { Old: { IsCase: true, Name: var name } } when context.Comparison.FaultyMembers.Contains(name) => null,
        FieldRemoved { Old: { IsCase: true, Key: null } @case } when (union as MessageSchema)?.FieldAt(@case.Tag) is not null => null,
        FieldRemoved { Old: { IsCase: true, Tag: var tag } } => union.IsReserved(tag) && !context.Refuses(Direction.Backward)
            ? null
            : Place.Declaration,
        FieldRenumbered { New.IsCase: true } or FieldRenamed { New.IsCase: true } => Place.Tag,
        _ when context.IsPlaceOfMovedCase && !context.Loses(Direction.Forward) => null,
        FieldTypeChanged { New.IsCase: true } => Place.CaseType,
        UnionCaseRemoved when context.Refuses(Direction.Backward) => Place.Declaration,
        UnionCaseRemoved { Old.Tag: var tag } when union.IsReserved(tag) || union.UsedTags().Contains(tag) => null,
        UnionCaseRemoved => Place.Declaration,
        UnionCaseRenumbered { Old.Tag: var tag } when union.IsReserved(tag) => null,
        UnionCaseRenumbered => Place.Tag,
        UnionCaseReplaced => Place.CaseType,
        _ => null,
    };

    private static bool Has(EnumSchema @enum, int number) => @enum.Values.Any(value => value.Number == number);

    private static EnumType? EnumOf(FieldType type) => type switch
    {
        EnumType @enum => @enum,
        CollectionType collection => EnumOf(collection.Element),
        _ => null,
    };
}
