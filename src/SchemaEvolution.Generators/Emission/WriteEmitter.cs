using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

/// <summary>Emits the method that writes a message: one statement a field, in the order of the tags.</summary>
internal static class WriteEmitter
{
    public static void Emit(SourceWriter writer, MessageModel model)
    {
        var locals = new Locals(model.Fields);
        writer.Line("/// <inheritdoc/>");
        writer.Line(Inlining.None);
        writer.Line($"public static void Write<TWriter>(scoped ref TWriter writer, {model.Type.Name} message)");
        using (writer.Indent())
            writer.Line("where TWriter : struct, SchemaWire::IFieldWriter, allows ref struct");
        using var body = writer.Block();
        foreach (var group in model.Fields.ToLookup(field => field.OneOf).Where(group => group.Key is not null && group.Count() > 1))
            EmitOneOf(writer, model.Type, group.Key!, [.. group]);
        foreach (var field in model.Fields)
            EmitField(writer, model.Type, field, locals.Of(field));
        if (model.Type.Store is { } store)
            writer.Line($"writer.Unknown(message.{store});");
    }

    private static void EmitOneOf(SourceWriter writer, TypeModel type, string group, IReadOnlyList<FieldModel> members)
    {
        var set = string.Join(" + ", members.Select(field => $"({field.Of("message")} is null ? 0 : 1)"));
        var names = string.Join(", ", members.Select(field => field.Name));
        writer.Line($"if ({set} > 1)");
        using (writer.Indent())
            writer.Line(Throw($"{type.SchemaName}: of {names} at most one may be set, the group {group}."));
    }

    private static void EmitField(SourceWriter writer, TypeModel type, FieldModel field, string local)
    {
        var member = field.Of("message");
        switch (field.Content)
        {
            case SingleContent { Writing: Writing.UnlessNull } single:
                writer.Line($"if ({member} is {{ }} {local})");
                using (writer.Indent())
                    writer.Line(Single(single.Value, field.Tag, local));
                writer.Line("else");
                using (writer.Indent())
                    writer.Line($"writer.Null({field.Tag});");
                break;
            case SingleContent { Writing: Writing.NeverNull } single:
                writer.Line($"if ({member} is not {{ }} {local})");
                using (writer.Indent())
                    writer.Line(Throw($"{type.SchemaName}.{field.Name} is null, but must be written: give it a value."));
                writer.Line(Single(single.Value, field.Tag, local));
                break;
            case SingleContent { Writing: Writing.UnlessZero } single:
                writer.Line($"{single.Value.Codec}.WriteImplicit(ref writer, {field.Tag}, {member});");
                break;
            case SingleContent single:
                writer.Line(Single(single.Value, field.Tag, member));
                break;
            case ListContent list:
                var elements = list.Shape.SourceOf(Collection(field, list.Shape, member));
                var method = list.IsPacked ? "Packed" : "Repeated";
                writer.Line($"writer.{method}<{list.Element.Type}, {list.Element.Codec}>({field.Tag}, {elements});");
                break;
            case MapContent map:
                writer.Line($"if ({map.Shape.SourceOf(member)} is {{ }} {local})");
                using (writer.Indent())
                    writer.Line($"writer.Map<{MapTypes.Of(map)}>({field.Tag}, {local});");
                break;
        }
    }

    /// <summary>What a collection that may be null and is a struct is reached by.</summary>
    public static string Collection(FieldModel field, CollectionShape shape, string member) =>
        field.IsNullable && shape.IsStruct ? $"{member}.GetValueOrDefault()" : member;

    private static string Single(ValueModel value, int tag, string source) => value.IsMessage
        ? $"writer.Message<{value.Type}, {value.MessageCodec}>({tag}, {source});"
        : $"{value.Codec}.Write(ref writer, {tag}, {source});";

    private static string Throw(string sentence) => $"throw new global::SchemaEvolution.SchemaException({CSharpText.Of(sentence)});";
}
