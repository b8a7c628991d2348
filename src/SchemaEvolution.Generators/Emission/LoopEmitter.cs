namespace SchemaEvolution.Generators.Emission;

/// <summary>Emits the loop over the fields that come, and the demand for those that must.</summary>
internal static class LoopEmitter
{
    public const string Constraint = "where TReader : struct, SchemaWire::IFieldReader, allows ref struct";

    /// <param name="unknown">Where unknown fields are kept; null if they are dropped.</param>
    public static void Emit(SourceWriter writer, ReadPlan plan, string? unknown)
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
