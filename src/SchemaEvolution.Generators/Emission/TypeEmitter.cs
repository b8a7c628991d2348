using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

/// <summary>
/// Emits the other half of a type: its attributes, the store of unknown fields, the codec, and the interface that leads to it.
/// </summary>
internal static class TypeEmitter
{
    private const string Descriptor = "SchemaWire::MessageDescriptor";
    private const string Fields = "SchemaWire::UnknownFieldSet";

    public static void Emit(SourceWriter writer, CodecModel model)
    {
        var type = model.Type;
        EmitAttributes(writer, type);
        using var half = writer.Block($"{type.Head} : SchemaWire::IMessage<{type.Name}>");
        EmitStore(writer, type);
        EmitCodec(writer, model);
        if (model is UnionModel union)
        {
            writer.Line();
            UnknownCaseEmitter.Emit(writer, union);
        }

        writer.Line();
        EmitForwards(writer, type);
    }

    private static void EmitAttributes(SourceWriter writer, TypeModel type)
    {
        if (!type.BearsSchema)
        {
            writer.Line("[global::SchemaEvolution.GeneratedSchema(\"\"\"");
            using (writer.Indent())
            {
                writer.Lines(BaselineLines.Of(type.Schema));
                writer.Line("\"\"\")]");
            }
        }

        if (type.NeedsLayout)
            writer.Line("[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Auto)]");
    }

    private static void EmitStore(SourceWriter writer, TypeModel type)
    {
        if (type.Store is null)
            return;
        var hides = type.HidesStore ? "new " : "";
        writer.Line(type.Kind is TypeNature.ReadOnlyStruct
            ? $"private {Fields} {type.Store} {{ get; init; }}"
            : $"private {hides}{Fields} {type.Store};");
        writer.Line();
    }

    private static void EmitCodec(SourceWriter writer, CodecModel model)
    {
        var type = model.Type;
        writer.Line($"/// <summary>Carries <see cref=\"{type.Reference}\"/> in every wire format.</summary>");
        var hides = type.HidesCodec ? "new " : "";
        writer.Lines(Permission.Of(type));
        using var codec = writer.Block($"public {hides}readonly struct {type.Codec} : SchemaWire::ICodec<{type.Name}>");
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static {Descriptor} Descriptor => Names.Descriptor;");
        writer.Line();
        if (model is MessageModel message)
        {
            WriteEmitter.Emit(writer, message);
            writer.Line();
            ReadEmitter.Emit(writer, message);
        }
        else if (model is UnionModel union)
        {
            UnionEmitter.Emit(writer, union);
        }

        writer.Line();
        DescriptorEmitter.Emit(writer, model);
    }

    private static void EmitForwards(SourceWriter writer, TypeModel type)
    {
        var (name, codec, store) = (type.Name, type.Codec, type.Store);
        var (asCodec, asMessage) = ($"SchemaWire::ICodec<{name}>", $"SchemaWire::IMessage<{name}>");
        writer.Line($"static {Descriptor} {asCodec}.Descriptor => {codec}.Descriptor;");
        writer.Line();
        writer.Line($"static void {asCodec}.Write<TWriter>(scoped ref TWriter writer, {name} message) =>");
        using (writer.Indent())
            writer.Line($"{codec}.Write(ref writer, message);");
        writer.Line();
        writer.Line($"static {name} {asCodec}.Read<TReader>(scoped ref TReader reader) => {codec}.Read(ref reader);");
        writer.Line();
        writer.Line($"static {name} {asCodec}.Merge<TReader>(scoped ref TReader reader, {name} existing) =>");
        using (writer.Indent())
            writer.Line($"{codec}.Merge(ref reader, existing);");
        writer.Line();
        writer.Line($"static {Fields} {asMessage}.UnknownFieldsOf({name} message) => {(store is null ? "default" : $"message.{store}")};");
        writer.Line();
        if (store is null)
        {
            writer.Line($"static {name} {asMessage}.WithUnknownFields({name} message, {Fields} fields) => message;");
            return;
        }

        if (type.Kind is TypeNature.ReadOnlyStruct)
        {
            writer.Line($"static {name} {asMessage}.WithUnknownFields({name} message, {Fields} fields) =>");
            using (writer.Indent())
                writer.Line($"message with {{ {store} = fields }};");
            return;
        }

        using var with = writer.Block($"static {name} {asMessage}.WithUnknownFields({name} message, {Fields} fields)");
        writer.Line($"message.{store} = fields;");
        writer.Line("return message;");
    }
}
