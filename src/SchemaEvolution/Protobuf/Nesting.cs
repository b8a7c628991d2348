using System.Runtime.CompilerServices;

namespace SchemaEvolution.Protobuf;

/// <summary>How deep messages may stand in one another.</summary>
internal static class Nesting
{
    /// <summary>A stack that is not nearly full holds so many messages, even of hundreds of fields.</summary>
    private const int Harmless = 8;

    /// <summary>The depth from which on <see cref="Check"/> has to be asked.</summary>
    public static int Unchecked(SerializerOptions options) => Math.Min(Harmless, options.MaxDepth);

    /// <exception cref="SchemaException">The depth is not allowed, or the stack would not suffice for it.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Check(int depth, int maxDepth)
    {
        if (depth > maxDepth)
            throw new SchemaException(
                $"Messages stand in one another more than {maxDepth} deep (SerializerOptions.MaxDepth), or what is written is in a cycle.");
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new SchemaException($"Messages stand in one another {depth} deep, for which the stack of this thread does not suffice.");
    }
}
