using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>Reports a declaration that looks renamed (EVO402): its history would be lost, and its name may be on the wire.</summary>
/// <param name="ownCode">What the project declares.</param>
internal sealed class RenameReport(Func<IEnumerable<Declaration>> ownCode)
{
    /// <param name="former">The key under which the baseline has the declaration.</param>
    /// <param name="block">What the baseline says of it.</param>
    /// <param name="shipped">What it was in the newest shipped version, null if it had gone by then.</param>
    /// <returns>Null if nothing but readers that are keyed by name is concerned, and an alias tells them the former name.</returns>
    public Violation? Find(Declaration declaration, string former, Block block, Declaration? shipped, CheckSettings settings)
    {
        var name = DeclarationName.SpellOpen(former, block.TypeParameters);
        var hasAlias = declaration.Aliases.Contains(name) || declaration.Aliases.Contains(DeclarationName.Simple(former));

        // An alias is for readers: old ones do not know the new name.
        var written = (
            from direction in settings.Policy.Directions
            from format in settings.Formats
            let isTold = format.NameTrait is Trait.Alias ? KnowsGivenName(declaration, shipped, format) : hasAlias
            where direction is Direction.Forward || !isTold
            where IsWritten(declaration, former, shipped, format)
            select (Format: format, Direction: direction)).ToList();
        if (hasAlias && written.Count == 0 && settings.Formats.All(format => format.IsKeyedByName))
            return null;
        var since = SinceOf(block);
        var dialect = declaration.Dialect ?? settings.Formats[0].Dialect;
        return new Violation(
            NameRules.Renamed, declaration.Name, Subjects.Of(declaration, null), null, null, Place.Declaration,
            new(
                DeclarationName.Simple(declaration.Name),
                Old: name,
                Since: $"v{since}",
                New: written.Count > 0 ? KeepName(declaration, name, dialect) : RecordRename(declaration, name, dialect),
                Consequence: string.Concat(written.Take(1).Select(one =>
                    Describe(one.Format, one.Direction, declaration, former, settings.Role)))))
        {
            Since = since,
            BaselineLine = block.Line,
            Severity = written.Count > 0 ? RuleSeverity.Warning : NameRules.Renamed.Severity,
        };
    }

    private static string KeepName(Declaration declaration, string name, string? dialect) =>
        $"{WithName(declaration, name, dialect)}; to record the rename saves its history, not the data";

    private static string RecordRename(Declaration declaration, string name, string? dialect) =>
        declaration is not EnumSchema && dialect is null or DialectNames.DataContract
            ? $"{WithName(declaration, name, dialect)} or record the rename; otherwise its history is lost"
            : "Record the rename; otherwise its history is lost";

    private static string WithName(Declaration declaration, string name, string? dialect) => (declaration, dialect) switch
    {
        (EnumSchema, _) => "Restore the name",
        (_, null) => $"Keep the shipped name with [Message(Name = {QuotedText.Write(name)})]",
        (_, DialectNames.DataContract) => "Keep the shipped name with [DataContract(Name = ..., Namespace = ...)]",
        _ => "Restore the name",
    };

    /// <summary>The version that shipped a declaration first; an empty block does not say.</summary>
    public static int SinceOf(Block block) => block.Facts.Count == 0 ? 1 : block.Facts.Min(fact => fact.Lifetime.From);

    private bool IsWritten(Declaration declaration, string former, Declaration? shipped, FormatRules format) =>
        IsOtherName(declaration, former, shipped, format)
        && (format.WritesTypeNames
            ? format.NamesClassesAlone
                ? declaration is MessageSchema { IsStruct: false }
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
        return after is null || (before != after && (before is not null || format.NameTrait is Trait.Alias));
    }

    private static bool KnowsGivenName(Declaration reader, Declaration? writer, FormatRules format) =>
        GivenName(writer, format) is { } given && reader.Aliases.Contains(given.Value);

    private static Trait? GivenName(Declaration? declaration, FormatRules format) =>
        (declaration as MessageSchema)?.TraitOf(format.NameTrait);

    /// <summary>
    /// Whether no message that stands alone, or in the place of another, is of the type. Its namespace is that of its members.
    /// </summary>
    private static bool IsOfMembersAlone(Declaration declaration, string former) => declaration is EnumSchema
        || (declaration is MessageSchema { IsAbstract: true, OtherKnownCases.Count: 0 } message
            && !message.Fields.Any(field => field.IsCase)
            && DeclarationName.Namespace(declaration.Name) == DeclarationName.Namespace(former));

    /// <summary>Whether a collection has elements of the type that bear its name.</summary>
    private bool IsElement(string name) => ownCode().OfType<MessageSchema>()
        .Any(message => message.Fields.Any(field => field.Type is CollectionType && NamesElements(field.Type, name)));

    private static bool NamesElements(FieldType type, string name) => type switch
    {
        MapType map => NamesElements(map.Key, name) || NamesElements(map.Element, name),
        CollectionType list => NamesElements(list.Element, name),
        _ => ElementName.Of(type) is null && type.Mentions(name),
    };

    private bool IsCase(string name) =>
        ownCode().OfType<UnionSchema>().Any(union => union.Cases.Any(@case => @case.Type.Name == name));

    private static string Describe(FormatRules format, Direction direction, Declaration declaration, string former, SchemaRole role)
    {
        var written = direction is Direction.Backward ? former : declaration.Name;
        return Consequence.Describe(
            format,
            direction,
            new Outcome(Verdict.Breaks, new($"'{DeclarationName.Simple(written)}'", Witness.Refused)),
            otherFormats: "",
            advice: "",
            role);
    }
}
