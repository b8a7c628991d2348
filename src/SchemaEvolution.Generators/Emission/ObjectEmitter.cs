namespace SchemaEvolution.Generators.Emission;

/// <summary>Emits an object creation: on one line if it is short.</summary>
internal static class ObjectEmitter
{
    private const int LongestLine = 100;

    /// <param name="head">What stands before the creation.</param>
    /// <param name="type">The creation up to its arguments.</param>
    /// <param name="arguments">In parentheses.</param>
    public static void Emit(SourceWriter writer, string head, string type, string arguments, IEnumerable<string> members)
    {
        var all = members.ToList();
        var constructed = $"{head} {type}{(arguments == "()" && all.Count > 0 ? "" : arguments)}";
        var inline = $"{constructed} {{ {string.Join(", ", all)} }};";
        if (all.Count == 0)
        {
            writer.Line($"{constructed};");
        }
        else if (inline.Length <= LongestLine)
        {
            writer.Line(inline);
        }
        else
        {
            using var block = writer.Block(constructed, "};");
            writer.Lines(all.Select(member => $"{member},"));
        }
    }
}
