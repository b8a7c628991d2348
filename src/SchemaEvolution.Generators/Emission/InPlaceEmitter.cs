namespace SchemaEvolution.Generators.Emission;

/// <summary>Emits a reader that makes the object first and then fills it.</summary>
internal static class InPlaceEmitter
{
    public static void Emit(SourceWriter writer, ReadPlan plan)
    {
        var name = plan.Type.Name;
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static {name} Read<TReader>(scoped ref TReader reader)");
        using (writer.Indent())
            writer.Line(ReadEmitter.Constraint);
        using (writer.Block())
        {
            ObjectEmitter.Emit(writer, "var message =", $"new {name}", "()", InitialMembers(plan));
            writer.Line($"return Fill(ref reader, message{Words(plan, word => $", {word.Name}: 0")});");
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static {name} Merge<TReader>(scoped ref TReader reader, {name} existing)");
        using (writer.Indent())
        {
            writer.Line($"{ReadEmitter.Constraint} =>");
            writer.Line($"Fill(ref reader, existing{Words(plan, word => $", {word.Name}: {word.All}")});");
        }

        writer.Line();
        writer.Line($"private static {name} Fill<TReader>(scoped ref TReader reader, {name} message{Words(plan, word => $", {plan.Met.WordType} {word.Name}")})");
        using (writer.Indent())
            writer.Line(ReadEmitter.Constraint);
        using (writer.Block())
            EmitBody(writer, plan);
    }

    private static void EmitBody(SourceWriter writer, ReadPlan plan)
    {
        var gathered = plan.Model.Fields.Where(plan.IsLocal).ToList();
        foreach (var field in gathered)
            writer.Line($"var {plan.LocalOf(field)} = {Gathered.Start(field, $"message.{field.Member}")};");
        ReadEmitter.EmitLoop(writer, plan, plan.Type.Store is { } store ? $"message.{store}" : null);
        foreach (var field in gathered)
        {
            var shape = ReadPlan.ShapeOf(field)!;
            writer.Line($"if ({Gathered.IsAny(shape, plan.LocalOf(field))})");
            using (writer.Indent())
                writer.Line($"message.{field.Member} = {shape.ResultOf(plan.LocalOf(field))};");
        }

        writer.Line("return message;");
    }

    /// <summary>What a new object must hold before anything has come.</summary>
    private static IEnumerable<string> InitialMembers(ReadPlan plan) =>
    [
        .. plan.Model.Fields.Where(field => field.IsReset).Select(field => $"{field.Member} = {field.Absent}"),
        .. plan.Model.Construction.Others.Select(member => $"{member} = default!"),
    ];

    private static string Words(ReadPlan plan, Func<(string Name, string All, string Required, int First), string> format) =>
        string.Concat(plan.Met.Words.Select(format));
}
