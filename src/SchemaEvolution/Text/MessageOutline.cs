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
        text.Append(message.ShortName);
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
}
