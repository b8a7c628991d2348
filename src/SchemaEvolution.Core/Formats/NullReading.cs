namespace SchemaEvolution.Core.Formats;

/// <summary>How a format tells null from a value of a type that has none, such as <c>int</c> beside <c>int?</c>.</summary>
public enum NullReading
{
    /// <summary>A member without a value is left out: what was left out is read as zero, and zero may be left out.</summary>
    LeftOut,

    /// <summary>Null is written, and refused by a reader whose type does not have it.</summary>
    Refused,

    /// <summary>Null is written, and refused by a reader whose type is not declared to have it, even where C# could hold it.</summary>
    RefusedByAnnotation,

    /// <summary>Null is written, and read as zero.</summary>
    Zero,

    /// <summary>A type that has null goes by another name, so that a reader of one passes over the other.</summary>
    OtherName,

    /// <summary>A type that has null is laid out in another way: every value of one is misread as the other.</summary>
    OtherLayout,
}
