using System.Globalization;
using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

/// <summary>Emits the class that stands for a case of a newer writer.</summary>
internal static class UnknownCaseEmitter
{
    private const string Throw = "throw new global::System.InvalidOperationException("
        + "\"The case is not known to this version, which can only keep it and write it back.\")";

    public static void Emit(SourceWriter writer, UnionModel model)
    {
        var unknown = model.UnknownCase;
        writer.Line("/// <summary>A case that is not known here; it carries what a newer writer wrote.</summary>");
        writer.Lines(Permission.Of(model.Type));
        var keyword = unknown.IsRecord ? "record" : "class";
        using var type = writer.Block($"public {(unknown.IsHiding ? "new " : "")}sealed {keyword} {unknown.Name} : {model.Type.Name}");
        EmitConstructor(writer, unknown);
        if (unknown.Overrides.Count > 0)
        {
            writer.Line();
            writer.Line("#pragma warning disable CS0672, CS8764, CS8765, CS8770 // Attributes of what is overridden are not repeated.");
        }

        foreach (var member in unknown.Overrides)
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line(string.Format(CultureInfo.InvariantCulture, member, Throw));
        }

        if (unknown.IsRecord)
        {
            writer.Line();
            writer.Line("/// <summary>Prints no member, since nothing is known of them.</summary>");
            writer.Line("protected override bool PrintMembers(global::System.Text.StringBuilder builder) => false;");
        }
    }

    private static void EmitConstructor(SourceWriter writer, UnknownCaseModel unknown)
    {
        if (unknown.SetsRequiredMembers)
        {
            writer.Line("#pragma warning disable CS8618 // Nothing is known of what the members hold.");
            writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        }

        writer.Line($"internal {unknown.Name}()");
        if (unknown.BaseArguments.Length > 0)
        {
            using var call = writer.Indent();
            writer.Line($": base({unknown.BaseArguments})");
        }

        writer.Line("{");
        writer.Line("}");
        if (unknown.SetsRequiredMembers)
            writer.Line("#pragma warning restore CS8618");
    }
}
