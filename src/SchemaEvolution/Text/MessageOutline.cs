using System.Globalization;
using SchemaEvolution.Serialization;

namespace SchemaEvolution.Text;

/// <summary>The messages that are open, and the names of their fields.</summary>
internal sealed class MessageOutline(BoundedText text)
{
    private const int MaxDepth = 32;

    private readonly Stack<MessageDescriptor> open = [];
    private bool hasFields;

    public bool IsDeepest => open.Count > MaxDepth;

    public void Open(MessageDescriptor message)
    {
        open.Push(message);
        hasFields = false;
        text.Append(ShortName(message.Name));
        text.Append(" {");
    }

    /// <summary>The message around it has fields: this one stands in one of them.</summary>
    public void Close()
    {
        open.Pop();
        hasFields = true;
        text.Append(" }");
    }

    /// <summary>Begins a field. An element has no name: its tag is 0.</summary>
    public void Name(int tag)
    {
        if (tag != 0)
            Name(open.Peek().Find(tag)?.Name ?? tag.ToString(CultureInfo.InvariantCulture));
    }

    public void Name(string name)
    {
        text.Append(hasFields ? ", " : " ");
        text.Append(name);
        text.Append(" = ");
        hasFields = true;
    }

    /// <summary>The name without its namespace; arguments of a generic message stay as they are.</summary>
    private static string ShortName(string name)
    {
        var end = name.IndexOf('<') is >= 0 and var arguments ? arguments : name.Length;
        return name[(name.AsSpan(0, end).LastIndexOfAny('.', '+') + 1)..];
    }
}
