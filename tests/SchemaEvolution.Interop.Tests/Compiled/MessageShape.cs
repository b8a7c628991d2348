using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Compiled;

internal static class MessageShape
{
    /// <summary>Messages, and unions as the messages that they are on the wire.</summary>
    public static IEnumerable<MessageSchema> Messages(this SchemaSet schemas) =>
        from declaration in schemas.Declarations
        where declaration is MessageSchema or UnionSchema
        select schemas.MessageOf(new MessageType(declaration.Name));
}
