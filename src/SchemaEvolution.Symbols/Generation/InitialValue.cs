namespace SchemaEvolution.Symbols.Generation;

/// <summary>What a new object holds in a member.</summary>
internal enum InitialValue
{
    /// <summary>What C# takes for the default of its type.</summary>
    Default,

    /// <summary>The zero of its type, by a literal: 0, false, the empty text.</summary>
    Zero,

    /// <summary>A collection without elements.</summary>
    Empty,

    /// <summary>A new object that is given nothing: <c>new()</c>.</summary>
    New,

    /// <summary>An object of its own, made with arguments or elements.</summary>
    Created,

    /// <summary>The default that the schema knows.</summary>
    Constant,

    /// <summary>What the schema does not know; it is left as it is.</summary>
    Unknown,

    /// <summary>Anything else.</summary>
    Other,
}
