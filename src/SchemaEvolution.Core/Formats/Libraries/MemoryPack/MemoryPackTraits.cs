using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.MemoryPack;

/// <summary>What a reader of one layout of messages makes of another. Without a trait a message is laid out as an object.</summary>
internal static class MemoryPackTraits
{
    private const string Object = "Object";
    private const string VersionTolerant = "VersionTolerant";
    private const string Unmanaged = "Unmanaged";

    public static Judgement Judge(TraitChanged change, Declaration old, Declaration @new) =>
        change.Key is not Trait.Layout || MovesNothing(old, NameOf(change.Old), NameOf(change.New))
            ? Judgement.Safe
            : new(Read(NameOf(change.Old), NameOf(change.New)), Read(NameOf(change.New), NameOf(change.Old)));

    /// <summary>A struct of one field is the memory of that field.</summary>
    public static FieldType? ContentOf(MessageSchema message) =>
        message is { Fields: { Count: 1 } fields } && MovesNothing(message, NameOf(message.TraitOf(Trait.Layout)), Unmanaged)
        && fields[0] is { IsNullable: false, Type: var content }
            ? content
            : null;

    /// <summary>Whether values of the message are copied as they lie in memory.</summary>
    public static bool IsMemory(MessageSchema message) => IsMemory(NameOf(message.TraitOf(Trait.Layout)));

    /// <summary>An object has no lengths before its values: its reader takes them for values, and finds too many bytes.</summary>
    private static Outcome Read(string writer, string reader) => (writer, reader) is (VersionTolerant, Object)
        ? new(Verdict.Breaks, new($"message that is {writer}", Witness.Refused))
        : new(Verdict.Wrong, new($"message that is {writer}", $"one that is {reader}"));

    private static bool MovesNothing(Declaration declaration, string one, string other) =>
        declaration is MessageSchema { Fields: var fields } && IsMemory(one) && IsMemory(other) && StructMemory.IsSame(fields, one, other);

    private static bool IsMemory(string layout) => layout.StartsWith(Unmanaged, StringComparison.Ordinal);

    private static string NameOf(Trait? trait) => trait?.Value ?? Object;
}
