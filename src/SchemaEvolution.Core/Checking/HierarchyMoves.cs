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
    /// <summary>The names of the classes that derive from a class, as far as they have shipped.</summary>
    private readonly Lazy<ILookup<string, string>> derived = new(() => shipped.File.Blocks
        .Select(block => code.Find(block.Name))
        .OfType<MessageSchema>()
        .SelectMany(message => BasesOf(message, code).Select(around => (Base: around, Derived: message.Name)))
        .ToLookup(pair => pair.Base, pair => pair.Derived, StringComparer.Ordinal));

    /// <summary>
    /// Drops what has moved to a base class that is new, and has its tag there: that the class has such a base is said of its layout. Says
    /// of the newest version where the rest has moved.
    /// </summary>
    /// <param name="changes">From a shipped version to the code.</param>
    /// <param name="isLatest">Whether it is the newest.</param>
    public IReadOnlyList<SchemaChange> Recognise(
        IReadOnlyList<SchemaChange> changes, Declaration declaration, FormatRules format, bool isLatest) =>
        declaration is MessageSchema { Dialect: not null } message && changes.Any(change => Gone(change) is not null)
            ?
            [
                .. changes
                    .Select(change => Gone(change) is { } gone ? Recognise(gone, message, format, isLatest) : change)
                    .OfType<SchemaChange>(),
            ]
            : changes;

    private static FieldRemoved? Gone(SchemaChange change) =>
        change is FieldRemoved { Old: { Key: null, IsCase: false } } gone ? gone : null;

    /// <returns>Null if nothing is to be said.</returns>
    private SchemaChange? Recognise(FieldRemoved removed, MessageSchema message, FormatRules format, bool isLatest)
    {
        var newest = shipped.At(shipped.Latest);
        if (BasesOf(message, code).Any(name => newest.Find(name) is null && FieldIn(code, name, removed, format)?.Tag == removed.Old.Tag))
            return null;
        if (!isLatest)
            return removed;
        foreach (var name in BasesOf(message, code))
            if (Added(name) is { } field)
                return new FieldMovedToRelative(removed.Old, field, name, IsBase: true);
        foreach (var name in derived.Value[message.Name])
            if (Added(name) is { } field)
                return new FieldMovedToRelative(removed.Old, field, name, IsBase: false);
        return removed;

        FieldSchema? Added(string relative) =>
            FieldIn(code, relative, removed, format) is { } field && FieldIn(newest, relative, removed, format) is null ? field : null;
    }

    private static FieldSchema? FieldIn(ISchemaSource source, string relative, FieldRemoved removed, FormatRules format) =>
        (source.Find(relative) as MessageSchema)?.In(format.Dialect).Fields.Find(field => field.Name == removed.Old.Name);

    /// <summary>The nearest first.</summary>
    private static IEnumerable<string> BasesOf(MessageSchema message, ISchemaSource source) =>
        Hierarchy.LevelsOf(new(message.Name), source).Skip(1).Select(level => level.Name);
}
