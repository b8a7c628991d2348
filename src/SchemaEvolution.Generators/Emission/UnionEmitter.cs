using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

/// <summary>Emits the methods of a union: a message with one field, whose tag tells the case.</summary>
internal static class UnionEmitter
{
    public static void Emit(SourceWriter writer, UnionModel model)
    {
        EmitWrite(writer, model);
        writer.Line();
        EmitRead(writer, model);
    }

    private static void EmitWrite(SourceWriter writer, UnionModel model)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static void Write<TWriter>(scoped ref TWriter writer, {model.Type.Name} message)");
        using (writer.Indent())
            writer.Line("where TWriter : struct, SchemaWire::IFieldWriter, allows ref struct");
        using var body = writer.Block();
        using (writer.Block("switch (message)"))
        {
            foreach (var @case in model.Cases.OrderByDescending(@case => @case.Depth))
            {
                writer.Line($"case {@case.Type} case{@case.Tag}:");
                using var section = writer.Indent();
                writer.Line($"writer.Message<{@case.Type}, {@case.Codec}>({@case.Tag}, case{@case.Tag});");
                writer.Line("break;");
            }

            writer.Line($"case {model.UnknownCase.Name}:");
            using (writer.Indent())
                writer.Line("break;");
            writer.Line("default:");
            using (writer.Indent())
            {
                var sentence = $"{{message.GetType()}} is no case of {model.Type.SchemaName}.";
                writer.Line($"throw new global::SchemaEvolution.SchemaException($\"{sentence}\");");
            }
        }

        if (model.Type.Store is { } store)
        {
            writer.Line();
            writer.Line($"writer.Unknown(message.{store});");
        }
    }

    private static void EmitRead(SourceWriter writer, UnionModel model)
    {
        var (name, store, isRecord) = (model.Type.Name, model.Type.Store, model.UnknownCase.IsRecord);
        EmitEntry(writer, $"{name} Read<TReader>(scoped ref TReader reader)", "null");
        // The store of unknown fields is set below, which must not show in a record that somebody else holds.
        var copied = isRecord && store is not null ? "existing with { }" : "existing";
        EmitEntry(writer, $"{name} Merge<TReader>(scoped ref TReader reader, {name} existing)", copied);
        writer.Line($"private static {name} Fill<TReader>(scoped ref TReader reader, {name}? message)");
        using (writer.Indent())
            writer.Line(LoopEmitter.Constraint);
        using var body = writer.Block();
        if (store is not null)
            writer.Line($"var unknown = message is null ? default : message.{store};");
        using (writer.Block("while (reader.ReadKey(out var key))"))
        using (writer.Block("switch (key)"))
        {
            foreach (var @case in model.Cases)
                EmitCase(writer, @case);
            writer.Line("default:");
            using var section = writer.Indent();
            writer.Line(store is null ? "reader.Skip(key);" : "reader.Unknown(key, ref unknown);");
            writer.Line("break;");
        }

        writer.Line();
        writer.Line($"message ??= new {model.UnknownCase.Name}();");
        if (store is not null)
            writer.Line($"message.{store} = unknown;");
        writer.Line("return message;");
    }

    private static void EmitEntry(SourceWriter writer, string signature, string existing)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static {signature}");
        using (writer.Indent())
            writer.Line($"{LoopEmitter.Constraint} => Fill(ref reader, {existing});");
        writer.Line();
    }

    private static void EmitCase(SourceWriter writer, CaseModel @case)
    {
        var local = $"case{@case.Tag}";
        var excluded = string.Concat(@case.Derived.Select(derived => $" and not {derived}"));
        var read = $"reader.Message<{@case.Type}, {@case.Codec}>";
        writer.Line($"case {((uint)@case.Tag << 3) | ValueModel.LengthKind}:");
        using var section = writer.Indent();
        writer.Line($"message = message is {@case.Type} {local}{excluded}");
        using (writer.Indent())
        {
            writer.Line($"? {read}({local})");
            writer.Line($": {read}();");
        }

        writer.Line("break;");
    }
}
