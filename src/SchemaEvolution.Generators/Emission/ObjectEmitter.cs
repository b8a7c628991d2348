namespace SchemaEvolution.Generators.Emission;

/// <summary>Emits an object creation.</summary>
/// <param name="type">The creation up to its arguments.</param>
/// <param name="arguments">Without parentheses.</param>
/// <param name="members">What the initializer sets.</param>
internal sealed class ObjectEmitter(string type, string arguments, IReadOnlyList<string> members)
{
    private const int LongestLine = 100;

    /// <summary>On one line; null if that would be too long.</summary>
    public string? Inline => members.Count == 0 ? $"{type}({arguments})"
        : $"{Head} {{ {string.Join(", ", members)} }}" is { Length: <= LongestLine } inline ? inline
        : null;

    private string Head => arguments.Length == 0 ? type : $"{type}({arguments})";

    /// <param name="before">What stands before the creation in its statement.</param>
    public void Emit(SourceWriter writer, string before)
    {
        if (Inline is { } inline)
        {
            writer.Line($"{before} {inline};");
            return;
        }

        using var block = writer.Block($"{before} {Head}", "};");
        writer.Lines(members.Select(member => $"{member},"));
    }
}
