namespace SchemaEvolution;

/// <summary>
/// Marks the enum value that a reader takes for one it does not know, in formats that carry values by name. One value of an enum bears it;
/// formats that carry numbers keep the unknown number instead.
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class FallbackAttribute : Attribute;
