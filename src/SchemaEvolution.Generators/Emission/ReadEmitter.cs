using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

/// <summary>Emits the methods that read a message, new or into an existing one.</summary>
internal static class ReadEmitter
{
    public static void Emit(SourceWriter writer, MessageModel model)
    {
        var plan = new ReadPlan(model);
        if (model.Construction.IsInPlace)
            InPlaceEmitter.Emit(writer, plan);
        else
            ThroughLocalsEmitter.Emit(writer, plan);

        if (plan.Met.Required.Count > 1)
        {
            var tags = string.Join(", ", plan.Met.Required.Select(field => field.Tag));
            writer.Line();
            writer.Line($"private static global::System.ReadOnlySpan<int> RequiredTags => [{tags}];");
        }
    }
}
