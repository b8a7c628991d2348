using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Checking;

/// <summary>A union is, on the wire, a message with one oneof.</summary>
internal static class Unions
{
    /// <summary>The declaration as a message if it is a union and <paramref name="other"/> is a message; itself otherwise.</summary>
    public static Declaration Align(Declaration declaration, Declaration other) => (declaration, other) switch
    {
        (UnionSchema union, MessageSchema) => new MessageSchema(
            union.Name,
            union.Cases.Select(@case => new FieldSchema(@case.Tag, DeclarationName.Simple(@case.Type.Name), @case.Type, OneOf: "case")).ToEquatableArray(),
            union.Reservations,
            union.TypeParameters,
            union.Dialect),
        _ => declaration,
    };
}
