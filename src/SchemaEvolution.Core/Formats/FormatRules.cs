using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>All knowledge about one wire format.</summary>
/// <param name="Name">As people write it: <c>Protobuf</c>.</param>
/// <param name="Key">As configuration and reports write it: <c>protobuf</c>.</param>
/// <param name="Types">What a reader with one type makes of what a writer with another type wrote.</param>
public sealed record FormatRules(string Name, string Key, TagRange Tags, TypeTable Types)
{
    /// <inheritdoc cref="TypeTable.Read"/>
    public TypeReading Read(FieldType writer, FieldType reader) => Types.Read(writer, reader);
}
