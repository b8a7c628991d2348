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

    /// <summary>The members that both messages have.</summary>
    public IReadOnlyList<(FieldSchema Written, FieldSchema Read)> PairsOf(MessageType written, MessageType read)
    {
        var (writer, reader) = (Writer.MessageOf(written), Reader.MessageOf(read));
        if (written.Name != read.Name)
            return MemberPairs.ByKey(writer, reader, IsKeyedByName);
        return Direction is Direction.Backward
            ? OfVersions(writer, reader)
            : [.. OfVersions(reader, writer).Select(pair => (pair.New, pair.Old))];
    }

    private IReadOnlyList<(FieldSchema Old, FieldSchema New)> OfVersions(MessageSchema old, MessageSchema @new) =>
        IsKeyedByName ? MemberPairs.ByName(old, @new) : MemberPairs.ByTag(old, @new);
}
