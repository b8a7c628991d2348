using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.MessagePack;

/// <summary>One member that MessagePack-CSharp writes.</summary>
/// <param name="Tag">Its key, 0 if that is a name.</param>
/// <param name="Key">Its key, null if that is a number.</param>
/// <param name="Attribute">The attribute that gives the key; null if it follows from the member's name.</param>
internal sealed record MessagePackMember(MessageMember Member, int Tag, string? Key, AttributeData? Attribute)
{
    /// <summary>Whether readers have a way to put a value into it.</summary>
    public bool IsFilled { get; init; } = true;
}
