namespace SchemaEvolution.Symbols.Dialects.MessagePack;

/// <summary>What MessagePack-CSharp makes of a type.</summary>
internal enum MessagePackShape
{
    None,

    /// <summary>The members that <c>[Key]</c> gives a number or a name.</summary>
    Keys,

    /// <summary>The members that can be reached, by their names.</summary>
    Names,

    /// <summary>The data members, by their order.</summary>
    Orders,

    /// <summary>One of several types, each with a number.</summary>
    Union,
}
