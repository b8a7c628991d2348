using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

/// <summary>Emits the methods that read a message, new or into an existing one.</summary>
internal static class ReadEmitter
{
    public const string Constraint = "where TReader : struct, SchemaWire::IFieldReader, allows ref struct";

    public static void Emit(SourceWriter writer, MessageModel model)
    {
        var plan = new ReadPlan(model);
        if (model.Construction.IsInPlace)
            InPlaceEmitter.Emit(writer, plan);
        else
            ThroughLocalsEmitter.Emit(writer, plan);

        if (plan.Met.Required.Count > 1)
        {
            writer.Line();
            writer.Line($"private static global::System.ReadOnlySpan<int> RequiredTags => [{string.Join(", ", plan.Met.Required.Select(field => field.Tag))}];");
        }
    }

    /// <summary>The loop over the fields, and the demand for the required ones.</summary>
    public static void EmitLoop(SourceWriter writer, ReadPlan plan, string? unknown)
    {
        using (writer.Block("while (reader.ReadKey(out var key))"))
        using (writer.Block("switch (key)"))
        {
            FieldEmitter.Emit(writer, plan);
            writer.Line("default:");
            using (writer.Indent())
            {
                writer.Line(unknown is null ? "reader.Skip(key);" : $"reader.Unknown(key, ref {unknown});");
                writer.Line("break;");
            }
        }

        writer.Line();
        foreach (var (name, all, required, first) in plan.Met.Words.Where(word => word.Required != "0x0"))
        {
            writer.Line(all == required ? $"if ({name} != {required})" : $"if (({name} & {required}) != {required})");
            using (writer.Indent())
            {
                var index = $"{(first == 0 ? "" : $"{first} + ")}global::System.Numerics.BitOperations.TrailingZeroCount(~{name})";
                var tag = plan.Met.Required.Count == 1 ? $"{plan.Met.Required[0].Tag}" : $"RequiredTags[{index}]";
                writer.Line($"throw reader.Missing(Descriptor, {tag});");
            }
        }
    }
}
