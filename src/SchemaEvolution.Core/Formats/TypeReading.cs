using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Core.Formats;

/// <summary>What a reader with one type makes of what a writer with another type wrote.</summary>
/// <param name="Witness">A value that proves a verdict other than safe; null where none is needed or there is none.</param>
public sealed record TypeReading(Verdict Verdict, TypeRelation Relation, Witness? Witness = null)
{
    public static TypeReading Same { get; } = new(Verdict.Safe, TypeRelation.Same);
}

/// <summary>How two types are related on the wire; the type rules are chosen by it. In the order of precedence.</summary>
public enum TypeRelation
{
    Same,

    /// <summary>One is single, the other repeated or a map.</summary>
    OtherCardinality,

    /// <summary>Both are messages, of different declarations.</summary>
    OtherMessage,

    /// <summary>The same logical type in another layout (<c>guid</c> and <c>guid[text]</c>).</summary>
    OtherEncoding,

    /// <summary>Other wire types: a reader skips or refuses the field.</summary>
    OtherWireType,

    /// <summary>Understood in the same way, with another range (<c>int64</c> and <c>int32</c>).</summary>
    OtherRange,

    /// <summary>The same wire type, understood in another way (<c>int32</c> and <c>sint32</c>).</summary>
    OtherReading,
}
