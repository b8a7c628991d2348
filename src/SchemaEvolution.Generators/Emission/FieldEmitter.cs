using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

/// <summary>Emits the sections of the switch, one a key. Each expects the next field to follow, and jumps there.</summary>
internal static class FieldEmitter
{
    public static void Emit(SourceWriter writer, ReadPlan plan)
    {
        var fields = plan.Model.Fields;
        for (var i = 0; i < fields.Count; i++)
        {
            var (key, other) = KeysOf(fields[i]);
            uint? next = i + 1 < fields.Count ? KeysOf(fields[i + 1]).Key : null;
            EmitSection(writer, plan, fields[i], key, next);
            if (other is { } also)
                EmitSection(writer, plan, fields[i], also, next);
        }
    }

    private static void EmitSection(SourceWriter writer, ReadPlan plan, FieldModel field, uint key, uint? next)
    {
        writer.Line($"case {key}:");
        using var section = writer.Indent();
        EmitRead(writer, plan, field, key);
        if (plan.Met.Has(field))
            writer.Line(plan.Met.Remember(field));
        foreach (var rival in plan.Model.Fields.Where(rival => field.OneOf is not null && rival.OneOf == field.OneOf && rival != field))
            writer.Line($"{plan.TargetOf(rival)} = null;");
        if (next is not null)
            writer.Line($"if (reader.Take({next})) goto case {next};");
        writer.Line("break;");
    }

    private static void EmitRead(SourceWriter writer, ReadPlan plan, FieldModel field, uint key)
    {
        var target = plan.TargetOf(field);
        switch (field.Content)
        {
            case SingleContent { Value: { IsMessage: true } value }:
                var read = $"reader.Message<{value.Type}, {value.MessageCodec}>";
                var before = plan.IsLocal(field) ? $"{plan.LocalOf(field)}Before" : plan.LocalOf(field);
                var met = field.IsStructMessage ? $"{plan.Met.Test(field)} && " : "";
                writer.Line($"{target} = {met}{target} is {{ }} {before}");
                using (writer.Indent())
                {
                    writer.Line($"? {read}({before})");
                    writer.Line($": {read}();");
                }

                break;
            case SingleContent single:
                writer.Line($"{target} = {single.Value.Codec}.Read(ref reader);");
                break;
            case ListContent { Shape.Gathering: Gathering.Buffer } list:
                if (plan.StartOf(field) is { } buffer)
                {
                    writer.Line($"if ({target}.IsEmpty)");
                    using var start = writer.Indent();
                    writer.Line($"{target} = {buffer};");
                }

                writer.Line($"reader.Elements<{list.Element.Type}, {list.Element.Codec}>({key}, ref {target});");
                break;
            case ListContent list:
                writer.Line($"{target} = reader.List<{list.Element.Type}, {list.Element.Codec}>({key}, {Before(plan, field)});");
                break;
            case MapContent map:
                writer.Line($"{target} = reader.Map<{MapTypes.Of(map)}>({key}, {Before(plan, field)});");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(field));
        }
    }

    /// <summary>The elements met before.</summary>
    private static string Before(ReadPlan plan, FieldModel field) =>
        plan.StartOf(field) is { } start ? $"{plan.TargetOf(field)} ?? {start}" : plan.TargetOf(field);

    /// <summary>The key that the writer uses and, for elements that may stand together, the one of the other layout.</summary>
    private static (uint Key, uint? Other) KeysOf(FieldModel field) => field.Content switch
    {
        SingleContent single => (Key(field, single.Value.Kind), null),
        ListContent { Element: { IsPackable: true } element } list => list.IsPacked
            ? (Key(field, ValueModel.LengthKind), Key(field, element.Kind))
            : (Key(field, element.Kind), Key(field, ValueModel.LengthKind)),
        _ => (Key(field, ValueModel.LengthKind), null),
    };

    private static uint Key(FieldModel field, int kind) => ((uint)field.Tag << 3) | (uint)kind;
}
