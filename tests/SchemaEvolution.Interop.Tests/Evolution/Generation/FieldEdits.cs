using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Generation;

internal static class FieldEdits
{
    public static MessageSchema Replace(this MessageSchema message, FieldSchema old, FieldSchema @new) =>
        message with { Fields = message.Fields.Select(field => field == old ? @new : field).ToEquatableArray() };

    public static MessageSchema Remove(this MessageSchema message, FieldSchema old) =>
        message with { Fields = message.Fields.Where(field => field != old).ToEquatableArray() };

    public static int FreeTag(this MessageSchema message) => message.Fields.Select(field => field.Tag).DefaultIfEmpty(0).Max() + 1;
}
