using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>Reports a declaration that looks renamed (EVO402): its history would be lost, and its name may be on the wire.</summary>
/// <param name="code">What the project declares.</param>
internal sealed class RenameReport(CodeSchema code)
{
    private readonly NamedTypes named = new(code);

    /// <param name="former">The key under which the baseline has the declaration.</param>
    /// <param name="block">What the baseline says of it.</param>
    /// <param name="states">What it was in each compared version, the newest last; null where it was not.</param>
    /// <returns>Null if nothing but readers that are keyed by name is concerned, and an alias tells them the former name.</returns>
    public Violation? Find(Declaration declaration, string former, Block block, IReadOnlyList<Declaration?> states, CheckSettings settings)
    {
        var spelled = DeclarationName.SpellOpen(former, block.TypeParameters);
        var hasAlias = declaration.Aliases.Contains(spelled) || declaration.Aliases.Contains(DeclarationName.Simple(former));

        // An alias is for readers: old ones do not know the new name.
        var written = (
            from direction in settings.Policy.Directions
            from format in settings.Formats
            from shipped in StatesFor(format, direction, states)
            let isTold = format.NameTrait is Trait.Alias ? KnowsGivenName(declaration, shipped, format) : hasAlias
            where direction is Direction.Forward || !isTold
            where IsWritten(declaration, former, shipped, format)
            let name = direction is Direction.Backward ? NameOf(shipped, former, format) : NameOf(declaration, declaration.Name, format)
            select (Format: format, Direction: direction, Name: name)).ToList();
        if (hasAlias && written.Count == 0 && settings.Formats.All(format => format.IsKeyedByName))
            return null;
        var since = SinceOf(block);
        var dialect = declaration.Dialect ?? settings.Formats.FirstOrDefault()?.Dialect;
        return new Violation(
            NameRules.Renamed, declaration.Name, Subjects.Of(declaration, null), null, null, Place.Declaration,
            new(
                DeclarationName.Simple(declaration.Name),
                Old: spelled,
                Since: $"v{since}",
                New: written.Count > 0 ? KeepName(declaration, spelled, dialect) : RecordRename(declaration, spelled, dialect),
                Consequence: string.Concat(written.Take(1).Select(one => Describe(
                    one.Format, one.Direction, one.Name, IsPassedOver(declaration, one.Format), settings.Role)))))
        {
            Since = since,
            BaselineLine = block.Line,
            Severity = written.Count > 0 ? RuleSeverity.Warning : NameRules.Renamed.Severity,
        };
    }

    private static string KeepName(Declaration declaration, string name, string? dialect) =>
        $"{WithName(declaration, name, dialect)}; to record the rename saves its history, not the data";

    private static string RecordRename(Declaration declaration, string name, string? dialect) =>
        declaration is not EnumSchema && dialect is null
            ? $"{WithName(declaration, name, dialect)} or record the rename; otherwise its history is lost"
            : "Record the rename; otherwise its history is lost";

    private static string WithName(Declaration declaration, string name, string? dialect) => (declaration, dialect) switch
    {
        (EnumSchema, _) => "Restore the name",
        (_, null) => $"Keep the shipped name with [Message(Name = {QuotedText.Write(name)})]",
        (_, DialectNames.DataContract) => "Keep the shipped name with [DataContract(Name = ..., Namespace = ...)]",
        _ => "Restore the name",
    };

    /// <summary>Whether the name is on the wire.</summary>
    public static bool IsBreak(Violation renamed) => renamed.Severity is RuleSeverity.Warning;

    /// <summary>The version that shipped a declaration first; an empty block does not say.</summary>
    public static int SinceOf(Block block) => block.Facts.Count == 0 ? 1 : block.Facts.Min(fact => fact.Lifetime.From);

    private bool IsWritten(Declaration declaration, string former, Declaration? shipped, FormatRules format) =>
        IsOtherName(declaration, former, shipped, format)
        && (format.WritesTypeNames
            ? format.NamesClassesAlone
                ? named.Contains(declaration, format)
                : !format.NamesElementsAlone || !IsOfMembersAlone(declaration, former) || IsElement(declaration.Name)
            : format.IsKeyedByName && IsCase(declaration.Name));

    /// <summary>
    /// A name that an attribute gives does not follow that of the type. It may be spelled as that of the former type, unless the two are
    /// told apart.
    /// </summary>
    private static bool IsOtherName(Declaration declaration, string former, Declaration? shipped, FormatRules format)
    {
        if (!format.WritesNamespaces)
            return DeclarationName.Simple(declaration.Name) != DeclarationName.Simple(former);
        var (before, after) = (GivenName(shipped, format), GivenName(declaration, format));
        return before != after ? before is not null || after is null || format.NameTrait is Trait.Alias : after is null;
    }

    private static bool KnowsGivenName(Declaration reader, Declaration? writer, FormatRules format) =>
        GivenName(writer, format) is { } given && reader.Aliases.Contains(given.Value);

    private static Trait? GivenName(Declaration? declaration, FormatRules format) =>
        (declaration as MessageSchema)?.TraitOf(format.NameTrait);

    /// <summary>A version that gave no name wrote that of the type, which readers of a given name do not know any more.</summary>
    private static IEnumerable<Declaration?> StatesFor(FormatRules format, Direction direction, IReadOnlyList<Declaration?> states) =>
        states.Skip(format.NameTrait is Trait.Alias && direction is Direction.Backward ? 0 : states.Count - 1);

    /// <summary>
    /// Whether no message that stands alone, or in the place of another, is of the type. Its namespace is that of its members.
    /// </summary>
    private static bool IsOfMembersAlone(Declaration declaration, string former) => declaration is EnumSchema
        || (declaration is MessageSchema { Code: { IsAbstract: true, OtherKnownCases.Count: 0 } } message
            && !message.Fields.Any(field => field.IsCase)
            && DeclarationName.Namespace(declaration.Name) == DeclarationName.Namespace(former));

    /// <summary>
    /// Whether a reader passes over it under another name: a collection does with elements, while a message that stands alone, or in the
    /// place of another, is refused.
    /// </summary>
    private bool IsPassedOver(Declaration declaration, FormatRules format) =>
        format.NamesElementsAlone && IsElement(declaration.Name) && !IsSubtype(declaration.Name);

    /// <summary>Whether a collection has elements of the type that bear its name.</summary>
    private bool IsElement(string name) => code.Own.OfType<MessageSchema>()
        .SelectMany(message => message.Fields)
        .SelectMany(field => FieldsOf(field.Type).Prepend(field.Type))
        .Any(type => type is CollectionType && NamesElements(type, name));

    /// <summary>The types of the members of generic messages, with its arguments.</summary>
    private IEnumerable<FieldType> FieldsOf(FieldType type) => type.Parts()
        .OfType<MessageType>()
        .Where(message => message.Arguments.Count > 0)
        .Select(message => message.Resolve(code.Source))
        .OfType<MessageSchema>()
        .SelectMany(message => message.Fields)
        .Select(field => field.Type);

    private bool IsSubtype(string name) => code.Own.OfType<MessageSchema>()
        .Any(message => message.Fields.Any(field => field is { IsCase: true, Type: MessageType type } && type.Name == name));

    private static bool NamesElements(FieldType type, string name) => type switch
    {
        MapType map => NamesElements(map.Key, name) || NamesElements(map.Element, name),
        CollectionType list => NamesElements(list.Element, name),
        _ => ElementName.Of(type) is null && type.Mentions(name),
    };

    private bool IsCase(string name) =>
        code.Own.OfType<UnionSchema>().Any(union => union.Cases.Any(@case => @case.Type.Name == name));

    private static string NameOf(Declaration? declaration, string name, FormatRules format) =>
        GivenName(declaration, format)?.Value ?? DeclarationName.Simple(name);

    private static string Describe(
        FormatRules format, Direction direction, string written, bool isPassedOver, SchemaRole role) => Consequence.Describe(
        format,
        direction,
        new Outcome(Verdict.Breaks, new($"'{written}'", isPassedOver ? Witness.Skipped : Witness.Refused)),
        otherFormats: "",
        advice: "",
        role);
}
