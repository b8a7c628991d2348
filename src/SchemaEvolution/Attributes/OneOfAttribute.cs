namespace SchemaEvolution;

/// <summary>
/// Puts a nullable member into a group of which at most one member is set: a <c>oneof</c>.
/// Specification: https://protobuf.dev/programming-guides/proto3/#oneof.
/// </summary>
/// <param name="group">The name of the group, unique in the message.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class OneOfAttribute(string group) : Attribute
{
    /// <summary>The name of the group.</summary>
    public string Group { get; } = group;
}
