using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>What a reader makes of null, and of a value, where one side's type has null and the other's has not.</summary>
internal static class NullComparison
{
    private const string Null = "null";
    private const string DefaultStruct = "default";
    private static readonly Outcome RefusedNull = new(Verdict.Breaks, new(Null, Witness.Refused));

    public static Outcome Read(NullReading nulls, FieldSchema writer, FieldSchema reader) =>
        (HasNull(nulls, writer, reader), HasNull(nulls, reader, writer), nulls) switch
        {
            (true, false, NullReading.Refused or NullReading.RefusedByAnnotation) => RefusedNull,
            (true, false, NullReading.Zero) =>
                new(Verdict.Lossy, new(Null, reader.Type is MessageType ? DefaultStruct : ZeroValue.Of(reader.Type))),
            (true, false, NullReading.OtherName) or (false, true, NullReading.OtherName) =>
                new(Verdict.Breaks, new(ZeroValue.Of(writer.Type), Witness.Skipped)),
            (true, false, NullReading.OtherLayout) => new(Verdict.Wrong, new(ZeroValue.Of(writer.Type), "another value")),
            (false, true, NullReading.OtherLayout) => new(Verdict.Breaks, new(ZeroValue.Of(writer.Type), Witness.Refused)),
            _ => Outcome.Safe,
        };

    /// <summary>The same of an element of a list or set, or of a value of a map.</summary>
    public static Outcome Read(NullReading nulls, CollectionType writer, CollectionType reader) =>
        Read(nulls, ElementOf(writer), ElementOf(reader)) is { Witness: { } witness } outcome
            ? outcome with { Witness = witness with { Written = $"[{witness.Written}]" } }
            : Outcome.Safe;

    /// <summary>A message is taken for a struct where the other side says so: a class can be null, and nothing tells them apart.</summary>
    private static bool HasNull(NullReading nulls, FieldSchema field, FieldSchema other) =>
        nulls is NullReading.RefusedByAnnotation || (field.Type is MessageType && other.IsNullableStruct)
            ? field.Presence is Presence.Optional
            : field.CanBeNull;

    private static FieldSchema ElementOf(CollectionType type) =>
        new(0, "", type.Element, type.IsNullable ? Presence.Optional : Presence.Implicit);
}
