using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution;

/// <summary>The value of a message or a union: by tag, what its members hold. A member that is missing or null is absent.</summary>
/// <remarks>
/// The value of a field is, by its type:
/// <list type="bullet">
/// <item><c>bool</c>: <see cref="bool"/>.</item>
/// <item>integers, also of more than 64 bits, and <c>char</c> (its UTF-16 code unit): <see cref="System.Numerics.BigInteger"/>.</item>
/// <item><c>half</c>, <c>float</c>, <c>double</c>: <see cref="double"/>, a number that the type holds exactly.</item>
/// <item><c>string</c>, <c>uri</c>, <c>version</c>, <c>decimal</c> (invariant, with its scale), <c>guid</c> (format D):
/// <see cref="string"/>, well-formed UTF-16.</item>
/// <item><c>duration</c>, <c>time</c>, <c>timestamp</c> (since year 1, UTC): <see cref="System.Numerics.BigInteger"/>, ticks of 100 ns;
/// <c>date</c>: <see cref="System.Numerics.BigInteger"/>, days since year 1. There is no value of <c>timestamptz</c>.</item>
/// <item><c>bytes</c>: an array of <see cref="byte"/>.</item>
/// <item>an enum: <see cref="EnumValue"/>; a number that the reader has no name for has the name <c>""</c>.</item>
/// <item>a list or a set: <see cref="IReadOnlyList{T}"/> of <see cref="object"/>; a map: a list of pairs of key and value.</item>
/// <item>a message or a union: <see cref="MessageValue"/>; of a union one member, by the tag of the case.</item>
/// </list>
/// </remarks>
public sealed record MessageValue(IReadOnlyDictionary<int, object?> Members)
{
    public static MessageValue Empty { get; } = new(new Dictionary<int, object?>());

    public object? this[int tag] => Members.GetValueOrDefault(tag);
}
