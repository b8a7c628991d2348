using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.Listing;

/// <summary>What comes of traits that list members.</summary>
internal static class ListedMembers
{
    /// <summary>Members that no reader fills any more; what an older reader passed over, it passes over still.</summary>
    /// <param name="read">What becomes of a value of one: <see cref="Witness.Skipped"/> or <see cref="Witness.Refused"/>.</param>
    public static Judgement Unread(TraitChanged change, Declaration old, string read) => new(
        ListedIn(old, change.Old, change.New).FirstOrDefault() is { } field
            ? new(Verdict.Breaks, new($"'{field.WireName}'", read))
            : Outcome.Safe,
        Outcome.Safe);

    /// <summary>Members in which null is refused.</summary>
    /// <remarks>What old writers left out is not recorded: null is taken to have been written, or not, as it is now.</remarks>
    public static Judgement NonNull(TraitChanged change, Declaration old, Declaration @new) =>
        new(ReadNull(old, change.Old, change.New, @new), ReadNull(@new, change.New, change.Old, @new));

    private static Outcome ReadNull(Declaration writer, Trait? ofWriter, Trait? ofReader, Declaration code) =>
        ListedIn(writer, ofWriter, ofReader).FirstOrDefault(field => field.CanBeNull && !LeavesOut(code, field)) is { } field
            ? new(Verdict.Breaks, new($"null in '{field.WireName}'", Witness.Refused))
            : Outcome.Safe;

    private static bool LeavesOut(Declaration code, FieldSchema field) => code is MessageSchema message && message.LeavesOut(field);

    /// <summary>The members of the writer that the reader lists and the writer does not.</summary>
    private static IEnumerable<FieldSchema> ListedIn(Declaration writer, Trait? ofWriter, Trait? ofReader)
    {
        var listed = (ofReader?.Members ?? []).Except(ofWriter?.Members ?? []).ToList();
        return writer is MessageSchema message ? message.Fields.Where(field => !field.IsCase && listed.Contains(field.WireName)) : [];
    }
}
