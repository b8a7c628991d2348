using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>
/// Recognises fields whose type has turned from a class to a struct, or back, where null is all that tells the two apart: what is recorded
/// of such a field tells <c>T?</c> from a struct, but not a class from either.
/// </summary>
internal sealed class KindChanges(ShippedVersions shipped, ISchemaSource code)
{
    /// <summary>Whether there may be one although no field has changed: few messages hold others.</summary>
    public static bool Concern(Declaration declaration, FormatRules format) =>
        format.TellsStructsByNull && declaration is MessageSchema message && message.Fields.Any(0, static (field, _) => IsOfMessage(field));

    public VersionComparison Recognise(VersionComparison comparison)
    {
        if (!comparison.Judge.Format.TellsStructsByNull
            || comparison is not { Old: MessageSchema old, New: MessageSchema @new, Changes: var changes }
            || changes.Any(IsOfWhole))
            return comparison;
        var turned = @new.Fields
            .Where(IsOfMessage)
            .Select(field => Turned(comparison.Pairing.PartnerOf(field, old), field, comparison))
            .OfType<FieldKindChanged>()
            .ToList();
        return turned.Count == 0 ? comparison : comparison with
        {
            Changes =
            [
                .. changes.Where(change =>
                    change is not FieldPresenceChanged { New: var field } || !turned.Any(kind => ReferenceEquals(kind.New, field))),
                .. turned.Where(kind => kind.Before.Presence != kind.After.Presence),
            ],
        };
    }

    private static bool IsOfMessage(FieldSchema field) => field is { Type: MessageType, IsRequired: false };

    /// <summary>Nothing is said then of single members.</summary>
    private static bool IsOfWhole(SchemaChange change) => change is KeysReplaced or VocabularyDropped;

    /// <summary>A field that was required is so of either kind.</summary>
    private FieldKindChanged? Turned(FieldSchema? old, FieldSchema @new, VersionComparison comparison) =>
        old is { IsRequired: false, Type: MessageType before }
        && @new.Type is MessageType after
        && comparison.Judge.Format is var format
        && IsStruct(before, shipped.At(comparison.Version), format) is { } wasStruct
        && IsStruct(after, code, format) is { } isStruct
        && wasStruct != isStruct
        && (before.Name == after.Name || IsRead(new FieldTypeChanged(old, @new), comparison))
            ? new(old, @new, isStruct)
            : null;

    /// <summary>Null if it is not known: only the vocabulary of the format is sure to say of a struct that it is one.</summary>
    private static bool? IsStruct(MessageType type, ISchemaSource schemas, FormatRules format) => schemas.Find(type.Name) switch
    {
        MessageSchema { Dialect: not null } message when message.Has(format.Dialect) => message.IsStruct,
        null => format.FrameworkMessage?.Invoke(type)?.IsStruct,
        _ => null,
    };

    /// <summary>Whether two types are one to readers. If they are not, that is told.</summary>
    private static bool IsRead(FieldTypeChanged change, VersionComparison comparison) =>
        comparison.Judge.Judge(change, comparison.Old, comparison.New) is { Backward.IsSafe: true, Forward.IsSafe: true };
}
