using System.Globalization;
using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;

namespace SchemaEvolution.Text;

/// <summary>Writes fields as people read them.</summary>
internal partial struct TextFieldWriter(BoundedText text) : IFieldWriter
{
    private const int MaxDepth = 32;

    private MessageDescriptor? descriptor;
    private bool hasFields;
    private int depth;

    public static bool WritesZeros => false;

    public readonly bool IsDeterministic => false;

    /// <summary>Writes a message without a name before it.</summary>
    public void Show<T, C>(T message)
        where C : ICodec<T>
    {
        if (text.IsFull)
            return;
        var (outer, outerHasFields) = (descriptor, hasFields);
        (descriptor, hasFields) = (C.Descriptor, false);
        text.Append(ShortName(descriptor.Name));
        text.Append(" {");
        if (depth == MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            text.Append(" …");
        else
            ShowFields<T, C>(message);
        text.Append(" }");
        (descriptor, hasFields) = (outer, outerHasFields);
    }

    private void ShowFields<T, C>(T message)
        where C : ICodec<T>
    {
        depth++;
        C.Write(ref this, message);
        depth--;
    }

    /// <summary>An element has no name: its tag is 0.</summary>
    private void Name(int tag)
    {
        if (tag != 0)
            Name(descriptor?.Find(tag)?.Name ?? tag.ToString(CultureInfo.InvariantCulture));
    }

    private void Name(string name)
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
