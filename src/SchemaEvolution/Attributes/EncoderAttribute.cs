namespace SchemaEvolution;

/// <summary>
/// Marks a method that encodes or stores the messages it is given, alone or in a sequence. The serializers of this library need no mark.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EncoderAttribute : Attribute;
