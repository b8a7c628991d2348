using System.Text;

namespace SchemaEvolution.Text;

/// <summary>Text that ends with an ellipsis where it would be too long.</summary>
internal sealed class BoundedText
{
    private const int MaxLength = 64 * 1024;

    private readonly StringBuilder text = new();

    public bool IsFull { get; private set; }

    public void Append(scoped ReadOnlySpan<char> more)
    {
        if (IsFull)
            return;
        var room = MaxLength - text.Length;
        IsFull = more.Length > room;
        text.Append(IsFull ? more[..room] : more);
        if (IsFull)
            text.Append('…');
    }

    /// <summary>Appends text as a C# literal.</summary>
    public void AppendQuoted(scoped ReadOnlySpan<char> value, char quote)
    {
        Append([quote]);
        for (var index = 0; index < value.Length && !IsFull; index++)
            AppendEscaped(value, ref index, quote);
        Append([quote]);
    }

    public override string ToString() => text.ToString();

    /// <summary>A pair of surrogates is one character and stays; half a pair is escaped.</summary>
    private void AppendEscaped(scoped ReadOnlySpan<char> value, ref int index, char quote)
    {
        var character = value[index];
        if (char.IsHighSurrogate(character) && index + 1 < value.Length && char.IsLowSurrogate(value[index + 1]))
            Append(value.Slice(index++, 2));
        else if (character == quote || character == '\\')
            Append(['\\', character]);
        else if (character == '\n')
            Append("\\n");
        else if (char.IsControl(character) || char.IsSurrogate(character))
            Append($"\\u{(int)character:X4}");
        else
            Append([character]);
    }
}
