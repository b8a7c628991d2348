namespace SchemaEvolution;

/// <summary>
/// Marks a method that decodes messages or loads stored ones: what it returns, alone, in a task or in a sequence, or gives out, was written
/// by somebody whose version may be newer. The serializers of this library need no mark.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DecoderAttribute : Attribute;
