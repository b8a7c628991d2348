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
        writer.Line($"private static {name} Build<TReader>(scoped ref TReader reader, {name}? existing)");
        using (writer.Indent())
            writer.Line(ReadEmitter.Constraint);
        using (writer.Block())
        {
            EmitLocals(writer, plan);
            ReadEmitter.EmitLoop(writer, plan, plan.Type.Store is null ? null : "unknown");
            EmitObject(writer, plan);
        }
    }

    private static void EmitEntry(SourceWriter writer, string signature, string existing)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static {signature}");
        using (writer.Indent())
            writer.Line($"{ReadEmitter.Constraint} => Build(ref reader, {existing});");
        writer.Line();
    }

    private static void EmitLocals(SourceWriter writer, ReadPlan plan)
    {
        foreach (var field in plan.Model.Fields)
            writer.Line($"{Gathered.TypeOf(field)} {plan.LocalOf(field)} = {Initial(field)};");
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

        writer.Line();
    }

    private static string Initial(FieldModel field) => ReadPlan.ShapeOf(field)?.Gathering switch
    {
        null => field.Absent,
        Gathering.Buffer => "default",
        _ => "null",
    };

    private static void EmitObject(SourceWriter writer, ReadPlan plan)
    {
        var construction = plan.Model.Construction;
        var arguments = construction.Arguments.Select(argument =>
            $"{argument.Parameter}: {End(plan, plan.Model.Fields.First(field => field.Tag == argument.Tag))}");
        var members = plan.Model.Fields
            .Where(field => !construction.Arguments.Any(argument => argument.Tag == field.Tag))
            .Select(field => $"{field.Member} = {End(plan, field)}")
            .Concat(construction.Others.Select(member => $"{member} = default!"));
        if (plan.Type.Store is { } store)
            members = members.Append($"{store} = unknown");
        new ObjectEmitter($"new {plan.Type.Name}", string.Join(", ", arguments), [.. members]).Emit(writer, "return");
    }

    private static string End(ReadPlan plan, FieldModel field) => Gathered.End(field, plan.LocalOf(field));
}
