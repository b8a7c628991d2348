namespace SchemaEvolution;

/// <summary>Leaves a member of a message out of the encoding, on purpose.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class NotEncodedAttribute : Attribute;
