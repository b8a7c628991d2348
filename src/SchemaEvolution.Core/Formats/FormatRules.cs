using System.Globalization;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>All knowledge about one wire format.</summary>
/// <param name="Name">As people write it: <c>Protobuf</c>.</param>
/// <param name="Key">As configuration and reports write it: <c>protobuf</c>.</param>
/// <param name="Types">What a reader with one type makes of what a writer with another type wrote.</param>
public sealed record FormatRules(string Name, string Key, TagRange Tags, TypeTable Types)
{
    /// <summary>Whether a reader knows a field, and a case of a union, by its name instead of its tag.</summary>
    public bool IsKeyedByName { get; init; }

    /// <summary>The vocabulary whose library this is; null for a wire format of ours.</summary>
    public string? Dialect { get; init; }

    /// <summary>Whether a member is known by its position among the others.</summary>
    public bool IsPositional { get; init; }

    /// <summary>Whether a reader that is keyed by name expects the members in their order, and passes over what comes too late.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Whether a reader refuses a message with more members than it has.</summary>
    public bool CountsMembers { get; init; }

    /// <summary>Whether a reader refuses members that it does not know.</summary>
    public bool RefusesUnknownMembers { get; init; }

    /// <summary>Whether a reader that knows members by their position passes over those behind its own.</summary>
    public bool PassesOverTheRest { get; init; }

    /// <summary>Whether a number that no member has is null on the wire, up to the highest.</summary>
    public bool FillsGaps { get; init; }

    /// <summary>What becomes of null, and of a value, where one side's type has null and the other's has not.</summary>
    public NullReading Nulls { get; init; }

    /// <summary>
    /// Whether null is all that tells a class from a struct on the wire. Elsewhere a change of the kind is judged where the type is
    /// declared, or says nothing.
    /// </summary>
    public bool TellsStructsByNull { get; init; }

    /// <summary>Whether a member that has a default is left out by some writer, where <see cref="Nulls"/> are written otherwise.</summary>
    public bool LeavesOutDefaults { get; init; }

    /// <summary>
    /// Whether a default is known only of a member that may be left out: of one that is always written, nobody asks what it was before.
    /// </summary>
    public bool HasDefaultsOfLeftOut { get; init; }

    /// <summary>
    /// Whether every writer is a program in C# that leaves out only what its code says (<see cref="CodeFacts.LeftOut"/>).
    /// </summary>
    public bool WritesEveryMember { get; init; }

    /// <summary>What a reader makes of a trait that its own message has not, or has otherwise; null where there are none.</summary>
    public Func<TraitChanged, Declaration, Declaration, Judgement>? Traits { get; init; }

    /// <summary>Whether the layout decides where every member is, so that nothing can be told of one where that has changed.</summary>
    public bool LayoutPlacesMembers { get; init; }

    /// <summary>The key of the trait that lists the members that readers pass over, whatever they hold; null where there is none.</summary>
    public string? PassedOver { get; init; }

    /// <summary>What a message consists of if it adds nothing to it, null if it does; null where every message does.</summary>
    public Func<MessageSchema, FieldType?>? ContentOf { get; init; }

    /// <summary>
    /// The rules for an old and a new message in another one, which may be laid out in another way; null where all are laid out alike.
    /// </summary>
    public Func<MessageSchema, MessageSchema, FormatRules>? Nested { get; init; }

    /// <summary>What a type of the framework has the bytes of; null for one that has bytes of its own, and where each has.</summary>
    public Func<MessageType, ISchemaSource, FieldType?>? LaidOutAs { get; init; }

    /// <summary>What a message of the framework consists of, which no code declares; null if it is not known either.</summary>
    public Func<MessageType, MessageSchema?>? FrameworkMessage { get; init; }

    /// <summary>Whether a reader of such a message refuses another number of members.</summary>
    public bool CountsFrameworkMembers { get; init; }

    /// <summary>Whether a message with a base class is written as a field of that one, also where the field has its own type.</summary>
    public bool WritesFromRoot { get; init; }

    /// <summary>Whether the full names of types tell messages apart, instead of their simple names.</summary>
    public bool WritesNamespaces { get; init; }

    /// <summary>
    /// Whether a reader does without a field that is required: the word says no more than that the field is always written.
    /// </summary>
    public bool RequiresNothing { get; init; }

    /// <summary>Whether a reader that is keyed by name takes names that differ in their case alone for the same.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>The type whose readers take any value, and whose writers may write any; null if there is none.</summary>
    public MessageType? AnyType { get; init; }

    /// <summary>Whether the values of that type say what they are, which no other value does.</summary>
    public bool TellsTypeOfAny { get; init; }

    /// <summary>
    /// Whether a type that nobody declares is the same as another of its simple name: most of them are converters, and such a class moves.
    /// </summary>
    public bool IgnoresForeignNamespaces { get; init; }

    /// <summary>What becomes of bytes where a list of bytes is expected, and the other way round.</summary>
    public ByteLists ByteLists { get; init; }

    /// <summary>Whether the numbers of a repeated field are laid out one by one unless a field asks for one run.</summary>
    public bool IsUnpacked { get; init; }

    /// <summary>Whether enum values travel as names, so that a reader refuses one that it does not know.</summary>
    public bool WritesEnumNames { get; init; }

    /// <summary>Whether a reader takes a former name of an enum value for the value.</summary>
    public bool AcceptsValueAliases { get; init; }

    /// <summary>Whether messages and enums are told apart by the names of their types.</summary>
    public bool WritesTypeNames { get; init; }

    /// <summary>The key of the trait that holds the name where it is not that of the type.</summary>
    public string NameTrait { get; init; } = Trait.Contract;

    /// <summary>Whether such a name is that of a class: a struct and an enum are of no other type than their member.</summary>
    public bool NamesClassesAlone { get; init; }

    /// <summary>The types behind which each value bears the name of its class; null where there are none.</summary>
    public NamedValues? NamedValues { get; init; }

    /// <summary>
    /// Whether such a name is that of an element in a collection: a member bears its own name, and is read if the namespace of its type is
    /// the same, which is that of the members in it.
    /// </summary>
    public bool NamesElementsAlone { get; init; }

    /// <summary>The name on the wire of a type that attributes give none, by its key; null where it is that of the type.</summary>
    public Func<string, string>? UsualName { get; init; }

    /// <summary>Whether a type of .NET has no members but those of its type arguments, by its key; null where that is not known.</summary>
    public Func<string, bool>? HoldsArguments { get; init; }

    /// <summary>Whether a field that holds the zero value, and has no presence of its own, is written all the same.</summary>
    public bool WritesZero { get; init; }

    /// <summary>
    /// Whether a reader has the writer's schema: it fills what that schema lacks from defaults, and refuses null where its own has no null.
    /// </summary>
    public bool ResolvesSchemas { get; init; }

    /// <summary>Whether a reader refuses a message in which two members of one oneof are set; otherwise the last one wins.</summary>
    public bool RefusesTwoOfOneOf { get; init; }

    /// <summary>What becomes of a case of a union that the reader does not know; safe if it is kept and written back.</summary>
    public Verdict UnknownCase { get; init; }

    /// <summary>Whether the cases of the types that a message holds are known in it, and a method may name others.</summary>
    public bool KnowsCasesOfMembers { get; init; }

    /// <summary>Whether a member tells the case, so that a reader that has none takes it for a member that it does not know.</summary>
    public bool TellsCasesByMember { get; init; }

    /// <summary>What readers round that hold numbers as floating point; null if there are none.</summary>
    public ExactNumbers? ExactNumbers { get; init; }

    /// <summary>How collections travel; null where a collection is a field that occurs any number of times.</summary>
    public ContainerRules? Containers { get; init; }

    /// <summary>Whether a reader finds what was written, once both know the field by some name or tag.</summary>
    public bool Finds(FieldSchema written, FieldSchema reader) =>
        !IsKeyedByName
        || string.Equals(reader.WireName, written.WireName, IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
        || reader.Aliases.Contains(written.WireName);

    /// <summary>What a field is known by, in words: <c>tag 3</c>, <c>position 3</c>, <c>parameter 3</c> or <c>key "id"</c>.</summary>
    public string KeyOf(FieldSchema field) => field.Key is { } key ? $"key {QuotedText.Write(key)}" : KeyOf(field.Tag);

    /// <inheritdoc cref="KeyOf(FieldSchema)"/>
    public string KeyOf(int tag) => string.Format(
        CultureInfo.InvariantCulture,
        "{0} {1}",
        IsPositional ? "position" : Tags.Implicit?.Covers(tag) is true ? "parameter" : "tag",
        Tags.Implicit?.Covers(tag) is true ? tag - Tags.Implicit.From : tag);

    /// <summary>The same format for an enum whose values travel as names although those of others do not.</summary>
    public FormatRules WithEnumNames() => WritesEnumNames ? this : this with { WritesEnumNames = true };

    /// <summary>Which member of an older version a member of the code continues.</summary>
    /// <param name="latest">The declaration before the change, null if it is new or not known.</param>
    public FieldPairing Pair(Declaration? latest, Declaration @new) => (IsKeyedByName, @new) switch
    {
        (true, _) => FieldPairings.ByName(latest as MessageSchema, @new as MessageSchema, IsOrdered),
        (false, MessageSchema message) when IsPositional && !HasGaps(latest) => FieldPairings.ByPosition(message),
        (false, MessageSchema message) => FieldPairings.Between(latest as MessageSchema, message),
        _ => FieldPairings.ByTag,
    };

    /// <summary>Whether what are positions now were numbers.</summary>
    private static bool HasGaps(Declaration? latest) =>
        latest is MessageSchema { Fields: var fields } && fields.Any(fields.Count, static (field, count) => field.Tag >= count);

    /// <summary>Whether a reader that fills from defaults has nothing to fill the field with.</summary>
    /// <param name="schemas">The declarations beside that of the field.</param>
    public bool LacksDefault(FieldSchema field, ISchemaSource schemas) =>
        ResolvesSchemas && (field.IsRequired || !HasDefault(field, schemas));

    private static bool HasDefault(FieldSchema field, ISchemaSource schemas) => field switch
    {
        { IsNullable: true } or { Type: CollectionType or TypeParameter } => true,
        { Default.IsKnown: var isKnown } => isKnown,
        { Type: EnumType named } =>
            schemas.Find(named.Name) is not EnumSchema { Values: var values } || values.Any(value => value.Number == 0),
        _ => true,
    };
}
