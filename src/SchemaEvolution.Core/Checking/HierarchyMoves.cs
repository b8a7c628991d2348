using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Checking;

/// <summary>
/// Recognises fields that have moved between a class and its bases, where each class of a hierarchy is a level of its own on the wire: what
/// one level holds is not looked for in another.
/// </summary>
internal sealed class HierarchyMoves(ShippedVersions shipped, ISchemaSource code)
{
    // A class cannot derive from itself, but a baseline and code that does not compile can say so.
    private const int DeepestHierarchy = 64;

    /// <summary>The names of the classes that derive from a class, as far as they have shipped.</summary>
    private readonly Lazy<ILookup<string, string>> derived = new(() => shipped.File.Blocks
        .Select(block => code.Find(block.Name))
        .OfType<MessageSchema>()
        .SelectMany(message => BasesOf(message, code).Select(around => (Base: around, Derived: message.Name)))
        .ToLookup(pair => pair.Base, pair => pair.Derived, StringComparer.Ordinal));

    /// <summary>
    /// Drops what has moved to a base class that is new, and has its tag there: that the class has such a base is said of its layout.
    /// </summary>
    /// <param name="changes">From a shipped version to the code.</param>
    public IReadOnlyList<SchemaChange> WithoutNewBases(IReadOnlyList<SchemaChange> changes, Declaration declaration, FormatRules format) =>
        declaration is MessageSchema { Dialect: not null } message && changes.Any(IsOfNumberedField)
            ? [.. changes.Where(change => !(IsOfNumberedField(change) && IsInNewBase((FieldRemoved)change, message, format)))]
            : changes;

    /// <param name="changes">From the latest shipped version to the code.</param>
    public IReadOnlyList<SchemaChange> Recognise(IReadOnlyList<SchemaChange> changes, Declaration declaration, FormatRules format) =>
        declaration is MessageSchema { Dialect: not null } message && changes.Any(IsOfNumberedField)
            ? [.. changes.Select(change => IsOfNumberedField(change) ? Recognise((FieldRemoved)change, message, format) : change)]
            : changes;

    private static bool IsOfNumberedField(SchemaChange change) => change is FieldRemoved { Old: { Key: null, IsCase: false } };

    private bool IsInNewBase(FieldRemoved removed, MessageSchema message, FormatRules format) => BasesOf(message, code)
        .Where(name => shipped.At(shipped.Latest).Find(name) is null)
        .Any(name => FieldIn(code, name, removed, format)?.Tag == removed.Old.Tag);

    private SchemaChange Recognise(FieldRemoved removed, MessageSchema message, FormatRules format)
    {
        foreach (var name in BasesOf(message, code))
            if (Added(name) is { } field)
                return new FieldMovedToRelative(removed.Old, field, name, IsBase: true);
        foreach (var name in derived.Value[message.Name])
            if (Added(name) is { } field)
                return new FieldMovedToRelative(removed.Old, field, name, IsBase: false);
        return removed;

        FieldSchema? Added(string relative) =>
            FieldIn(code, relative, removed, format) is { } field && FieldIn(shipped.At(shipped.Latest), relative, removed, format) is null
                ? field
                : null;
    }

    private static FieldSchema? FieldIn(ISchemaSource source, string relative, FieldRemoved removed, FormatRules format) =>
        (source.Find(relative) as MessageSchema)?.In(format.Dialect).Fields.Find(field => field.Name == removed.Old.Name);

    /// <summary>The nearest first.</summary>
    private static IEnumerable<string> BasesOf(MessageSchema message, ISchemaSource source)
    {
        var depth = 0;
        for (var next = message; next?.TraitOf(Trait.Base)?.Type is { } around && depth++ < DeepestHierarchy;)
        {
            yield return around.Name;
            next = source.Find(around.Name) as MessageSchema;
        }
    }
}
