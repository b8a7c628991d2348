using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

/// <summary>Emits the class that stands for a case of a newer writer.</summary>
internal static class UnknownCaseEmitter
{
    public static void Emit(SourceWriter writer, UnionModel model)
    {
        var unknown = model.UnknownCase;
        writer.Line("/// <summary>A case that is not known here; it carries what a newer writer wrote.</summary>");
        using var half = writer.Block($"public {(unknown.IsHiding ? "new " : "")}sealed {unknown.Keyword} {unknown.Name} : {model.Type.Name}");
        if (unknown.SetsRequiredMembers)
        {
            writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
            writer.Line("#pragma warning disable CS8618 // Nothing is known of what the members hold.");
        }

        writer.Line($"internal {unknown.Name}()");
        using (writer.Indent())
            writer.Line($": base({unknown.BaseArguments})");
        using (writer.Block())
        {
        }

        if (unknown.SetsRequiredMembers)
            writer.Line("#pragma warning restore CS8618");
        foreach (var member in unknown.Overrides)
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line(string.Format(System.Globalization.CultureInfo.InvariantCulture, member, Throw));
        }
    }

    private const string Throw = "throw new global::System.InvalidOperationException(\"The case is not known to this version: it can only be kept and written back.\")";
}
