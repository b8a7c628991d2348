using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.ProtobufNet;

/// <summary>
/// What a reader makes of a base type that knows the message as its subtype: the message is a field of it then, and its own fields stand
/// one level deeper. The name of the base type is not written.
/// </summary>
/// <remarks>Source: https://github.com/protobuf-net/protobuf-net (TypeSerializer.SerializeImpl).</remarks>
internal static class ProtobufNetTraits
{
    public static Judgement Judge(TraitChanged change, Declaration old, Declaration @new) => change switch
    {
        { Key: Trait.Base, Old: null } or { Key: Trait.Base, New: null } => new(Read(change.Old, change.New), Read(change.New, change.Old)),
        _ => Judgement.Safe,
    };

    private static Outcome Read(Trait? writer, Trait? reader) => new(
        Verdict.Wrong,
        writer is null
            ? new("message without a base type", $"one of the base type {reader}")
            : new($"message of the base type {writer}", "one without"));
}
