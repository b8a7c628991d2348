using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

/// <summary>Emits the names of a message and its fields; they are made when somebody asks for them.</summary>
internal static class DescriptorEmitter
{
    public static void Emit(SourceWriter writer, CodecModel model)
    {
        IReadOnlyList<string> fields = model switch
        {
            MessageModel message => [.. message.Fields.Select(Field)],
            UnionModel union => [.. union.Cases.Select(@case => Field(@case.Tag, @case.Name, "Single", @case.Codec))],
            _ => [],
        };
        using var names = writer.Block("private static class Names");
        writer.Line("public static readonly SchemaWire::MessageDescriptor Descriptor = new(");
        using (writer.Indent())
        {
            writer.Line($"{CSharpText.Of(model.Type.SchemaName)}{(fields.Count == 0 ? ");" : ",")}");
            for (var i = 0; i < fields.Count; i++)
                writer.Line($"{fields[i]}{(i == fields.Count - 1 ? ");" : ",")}");
        }
    }

    private static string Field(FieldModel field) => field.Content switch
    {
        SingleContent single => Field(field.Tag, field.Name, "Single", single.Value.MessageCodec),
        ListContent list => Field(field.Tag, field.Name, "Repeated", list.Element.MessageCodec),
        MapContent map => Field(field.Tag, field.Name, "Map", map.Value.MessageCodec),
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private static string Field(int tag, string name, string shape, string? codec)
    {
        var head = $"new SchemaWire::FieldDescriptor({tag}, {CSharpText.Of(name)}";
        return (shape, codec) switch
        {
            ("Single", null) => $"{head})",
            ("Single", _) => $"{head}, message: static () => {codec}.Descriptor)",
            (_, null) => $"{head}, SchemaWire::FieldShape.{shape})",
            _ => $"{head}, SchemaWire::FieldShape.{shape}, static () => {codec}.Descriptor)",
        };
    }
}
