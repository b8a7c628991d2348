using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

/// <summary>Emits a reader that makes the object first and then fills it.</summary>
internal static class InPlaceEmitter
{
    public static void Emit(SourceWriter writer, ReadPlan plan)
    {
        var name = plan.Type.Name;
        EmitRead(writer, plan);
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static {name} Merge<TReader>(scoped ref TReader reader, {name} existing)");
        using (writer.Indent())
            writer.Line($"{LoopEmitter.Constraint} => Fill(ref reader, existing{Words(plan, word => $", {word.Name}: {word.All}")});");

        writer.Line();
        var words = Words(plan, word => $", {plan.Met.WordType} {word.Name}");
        writer.Line(Inlining.None);
        writer.Line($"private static {name} Fill<TReader>(scoped ref TReader reader, {name} message{words})");
        using (writer.Indent())
            writer.Line(LoopEmitter.Constraint);
        using (writer.Block())
            EmitBody(writer, plan);
    }

    private static void EmitRead(SourceWriter writer, ReadPlan plan)
    {
        var creation = new ObjectEmitter($"new {plan.Type.Name}", "", [.. InitialMembers(plan)]);
        var statements = InitialStatements(plan.Model.Fields).ToList();
        var inline = statements.Count == 0 ? creation.Inline : null;
        var words = Words(plan, word => $", {word.Name}: 0");
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static {plan.Type.Name} Read<TReader>(scoped ref TReader reader)");
        using (writer.Indent())
        {
            writer.Line($"{LoopEmitter.Constraint}{(inline is null ? "" : " =>")}");
            if (inline is not null)
                writer.Line($"Fill(ref reader, {inline}{words});");
        }

        if (inline is not null)
            return;
        using var body = writer.Block();
        creation.Emit(writer, "var message =");
        writer.Lines(statements);
        writer.Line($"return Fill(ref reader, message{words});");
    }

    private static void EmitBody(SourceWriter writer, ReadPlan plan)
    {
        var gathered = plan.Model.Fields.Where(plan.IsLocal).ToList();
        foreach (var field in gathered)
            writer.Line($"{Gathered.TypeOf(field)} {plan.LocalOf(field)} = {Gathered.Nothing(field)};");
        LoopEmitter.Emit(writer, plan, plan.Type.Store is { } store ? $"message.{store}" : null);
        foreach (var field in gathered)
        {
            var (shape, member) = (field.Shape!, field.Of("message"));
            writer.Line($"if ({Gathered.IsAny(shape, plan.LocalOf(field))})");
            using (writer.Indent())
                writer.Line($"{member} = {shape.ResultOf(plan.LocalOf(field), member)};");
        }

        writer.Line("return message;");
    }

    /// <summary>What a new object must hold before anything has come.</summary>
    private static IEnumerable<string> InitialMembers(ReadPlan plan) =>
    [
        .. plan.Model.Fields.Where(field => field is { IsReset: true, Owner: null }).Select(field => $"{field.Member} = {field.Absent}"),
        .. plan.Model.Construction.Others.Select(member => $"{member} = default!"),
    ];

    /// <summary>What an initializer cannot say.</summary>
    private static IEnumerable<string> InitialStatements(IReadOnlyList<FieldModel> fields) =>
    [
        .. fields.Where(field => field is { IsReset: true, Owner: not null }).Select(field => $"{field.Of("message")} = {field.Absent};"),
        .. fields.Where(field => field.IsCleared).Select(field => $"{field.Of("message")}.Clear();"),
    ];

    private static string Words(ReadPlan plan, Func<(string Name, string All, string Required, int First), string> format) =>
        string.Concat(plan.Met.Words.Select(format));
}
