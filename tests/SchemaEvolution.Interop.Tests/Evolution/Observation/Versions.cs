using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Evolution.Observation;

/// <summary>Two versions of a schema, seen from a writer and a reader.</summary>
internal sealed record Versions(SchemaSet Old, SchemaSet New, Direction Direction, string FormatKey)
{
    public SchemaSet Writer => Direction is Direction.Backward ? Old : New;

    public SchemaSet Reader => Direction is Direction.Backward ? New : Old;

    public bool IsKeyedByName => FormatKey is "json" or "avro";

    /// <summary>Whether a map is a list of entries, each of them a message.</summary>
    public bool HasEntries => FormatKey is "protobuf";

    public bool IsText => FormatKey is "json";

    /// <summary>Whether a field that holds its zero value is written all the same.</summary>
    public bool WritesZero => FormatKey is not ("protobuf" or "json");

    /// <summary>The members that both messages have.</summary>
    public IReadOnlyList<(FieldSchema Written, FieldSchema Read)> PairsOf(FieldType written, FieldType read)
    {
        var (writer, reader) = (MessageOf(Writer, written), MessageOf(Reader, read));
        if (writer.Name != reader.Name)
            return MemberPairs.ByKey(writer, reader, IsKeyedByName);
        return Direction is Direction.Backward
            ? OfVersions(writer, reader)
            : [.. OfVersions(reader, writer).Select(pair => (pair.New, pair.Old))];
    }

    /// <summary>Whether the reader's oneof has room for one of several members that were written.</summary>
    public bool IsCrowded(FieldType written, FieldType read, MessageValue value, FieldSchema readAs) =>
        readAs.OneOf is not null
        && PairsOf(written, read).Count(pair => pair.Read.OneOf == readAs.OneOf && value[pair.Written.Tag] is not null) > 1;

    /// <inheritdoc cref="View"/>
    /// <param name="orSpelled">Whether the text that spells a value counts too.</param>
    public IEnumerable<object> ViewsOf(FieldType type, object value, bool orSpelled)
    {
        var views = View.Of(type, value, IsText);
        return orSpelled ? views.Concat(View.Spelled(type, value)) : views;
    }

    /// <summary>Whether a value of the type is a message to readers of bytes.</summary>
    public bool IsMessageOnTheWire(FieldType type) => type is MessageType or EntryType or ScalarType
    {
        Kind: ScalarKind.Timestamp or ScalarKind.Duration or ScalarKind.Date or ScalarKind.Time,
        Encoding: FieldEncoding.Default,
    };

    public static MessageSchema MessageOf(SchemaSet schemas, FieldType type) =>
        type is EntryType entry ? entry.Schema : schemas.MessageOf((MessageType)type);

    private IReadOnlyList<(FieldSchema Old, FieldSchema New)> OfVersions(MessageSchema old, MessageSchema @new) =>
        IsKeyedByName ? MemberPairs.ByName(old, @new) : MemberPairs.ByTag(old, @new);
}
