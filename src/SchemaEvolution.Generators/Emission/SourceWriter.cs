using System.Text;

namespace SchemaEvolution.Generators.Emission;

/// <summary>Writes lines of C# inside blocks. Lines end with LF on every machine.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder text = new();
    private int depth;

    public void Line(string line = "")
    {
        if (line.Length > 0)
            text.Append(' ', depth * IndentSize).Append(line);
        text.Append('\n');
    }

    public void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Line(line);
    }

    /// <summary>A line and the block in braces that belongs to it, which ends with the scope.</summary>
    public Scope Block(string head, string end = "}")
    {
        Line(head);
        return Open(end);
    }

    /// <summary>The block that belongs to the lines before.</summary>
    public Scope Block() => Open("}");

    /// <summary>Lines that belong to the one before.</summary>
    public Scope Indent()
    {
        depth++;
        return new(this, null);
    }

    public override string ToString() => text.ToString();

    private Scope Open(string end)
    {
        Line("{");
        depth++;
        return new(this, end);
    }

    /// <param name="end">The line that ends it, null for none.</param>
    public readonly struct Scope(SourceWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer.depth--;
            if (end is not null)
                writer.Line(end);
        }
    }
}
