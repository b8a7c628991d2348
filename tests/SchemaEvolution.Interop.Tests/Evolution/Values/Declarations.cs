using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Values;

/// <summary>Finds what types refer to.</summary>
internal static class Declarations
{
    /// <summary>The message, or the message that a union is on the wire.</summary>
    public static MessageSchema MessageOf(this SchemaSet schemas, MessageType type) =>
        schemas.Find(type.Name) is UnionSchema union ? union.AsMessage() : (MessageSchema)schemas.Find(type.Name)!;

    public static EnumSchema EnumOf(this SchemaSet schemas, EnumType type) => (EnumSchema)schemas.Find(type.Name)!;

    /// <summary>The value with that number; one without a name if there is none.</summary>
    public static EnumValue ValueAt(this EnumSchema schema, int number) =>
        schema.Values.FirstOrDefault(value => value.Number == number) ?? new EnumValue(number, "");

    public static SchemaSet Replace(this SchemaSet schemas, params Declaration[] declarations) => new(
        schemas.Declarations
            .Where(declaration => !declarations.Any(other => other.Name == declaration.Name))
            .Concat(declarations));
}
