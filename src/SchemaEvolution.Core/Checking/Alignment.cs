using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Checking;

/// <summary>Brings two versions of a declaration into forms that can be compared.</summary>
internal static class Alignment
{
    /// <summary>The two, of one kind and with the same names of type parameters, wherever that makes no difference on the wire.</summary>
    public static (Declaration Old, Declaration New) Of(Declaration old, Declaration @new) =>
        (AsMessage(old, @new).WithTypeParameters(@new.TypeParameters), RecordedAs(AsMessage(@new, old), old));

    /// <summary>In the vocabulary in which the past is recorded, if the code still has it.</summary>
    private static Declaration RecordedAs(Declaration declaration, Declaration old) =>
        declaration is MessageSchema message && old is MessageSchema { Dialect: var dialect } ? message.RecordedIn(dialect) : declaration;

    /// <summary>
    /// A union is, on our wires, a message with one oneof: it is compared as one if the other is a message. To other libraries the two are
    /// different things.
    /// </summary>
    private static Declaration AsMessage(Declaration declaration, Declaration other) => (declaration, other) switch
    {
        (UnionSchema union, MessageSchema { Dialect: null }) => union.AsMessage(),
        _ => declaration,
    };
}
