using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

/// <summary>Emits a reader that gathers all values in locals, and makes the object last.</summary>
internal static class ThroughLocalsEmitter
{
    public static void Emit(SourceWriter writer, ReadPlan plan)
    {
        var name = plan.Type.Name;
        EmitEntry(writer, $"{name} Read<TReader>(scoped ref TReader reader)", "null");
        EmitEntry(writer, $"{name} Merge<TReader>(scoped ref TReader reader, {name} existing)", "existing");
        writer.Line(Inlining.None);
        writer.Line($"private static {name} Build<TReader>(scoped ref TReader reader, {name}? existing)");
        using (writer.Indent())
            writer.Line(LoopEmitter.Constraint);
        using (writer.Block())
        {
            EmitLocals(writer, plan);
            LoopEmitter.Emit(writer, plan, plan.Type.Store is null ? null : "unknown");
            EmitObject(writer, plan);
        }
    }

    private static void EmitEntry(SourceWriter writer, string signature, string existing)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static {signature}");
        using (writer.Indent())
            writer.Line($"{LoopEmitter.Constraint} => Build(ref reader, {existing});");
        writer.Line();
    }

    private static void EmitLocals(SourceWriter writer, ReadPlan plan)
    {
        foreach (var field in plan.Model.Fields)
            writer.Line($"{Gathered.TypeOf(field)} {plan.LocalOf(field)} = {Gathered.Nothing(field)};");
        if (plan.Type.Store is not null)
            writer.Line("SchemaWire::UnknownFieldSet unknown = default;");
        foreach (var word in plan.Met.Words)
            writer.Line($"{plan.Met.WordType} {word.Name} = 0;");
        if (plan.Model.Fields.Count == 0 && plan.Type.Store is null)
            return;

        using (writer.Block("if (existing is { } before)"))
        {
            foreach (var field in plan.Model.Fields)
                writer.Line($"{plan.LocalOf(field)} = {Gathered.Start(field, $"before.{field.Member}")};");
            if (plan.Type.Store is { } store)
                writer.Line($"unknown = before.{store};");
            foreach (var word in plan.Met.Words)
                writer.Line($"{word.Name} = {word.All};");
        }

        var initialized = plan.Model.Fields.Where(field => field.IsAsInitialized && IsFree(plan, field)).ToList();
        if (initialized.Count > 0 && plan.Model.Construction.IsPlain)
        {
            var required = plan.Model.Fields.Where(field => field.IsRequired && IsFree(plan, field));
            using var block = writer.Block("else");
            ObjectOf(plan, field => field.Absent, required).Emit(writer, "var fresh =");
            foreach (var field in initialized)
                writer.Line($"{plan.LocalOf(field)} = {Gathered.Start(field, $"fresh.{field.Member}")};");
        }

        writer.Line();
    }

    /// <summary>Whether the member is set beside the arguments of the constructor.</summary>
    private static bool IsFree(ReadPlan plan, FieldModel field) =>
        !plan.Model.Construction.Arguments.Any(argument => argument.Tag == field.Tag && !argument.IsSetAgain);

    private static ObjectEmitter ObjectOf(
        ReadPlan plan, Func<FieldModel, string> value, IEnumerable<FieldModel> members, params string[] more) => new(
        $"new {plan.Type.Name}",
        string.Join(", ", plan.Model.Construction.Arguments.Select(argument =>
            $"{argument.Parameter}: {value(plan.Model.Fields.First(field => field.Tag == argument.Tag))}")),
        [
            .. members.Select(field => $"{field.Member} = {value(field)}"),
            .. plan.Model.Construction.Others.Select(member => $"{member} = default!"),
            .. more,
        ]);

    private static void EmitObject(SourceWriter writer, ReadPlan plan)
    {
        string[] store = plan.Type.Store is { } name ? [$"{name} = unknown"] : [];
        ObjectOf(plan, field => Gathered.End(field, plan.LocalOf(field)), plan.Model.Fields.Where(field => IsFree(plan, field)), store)
            .Emit(writer, "return");
    }
}
