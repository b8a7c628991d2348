namespace SchemaEvolution.Core.Model;

/// <summary>Something besides its fields that decides how a message is laid out, or how it is known.</summary>
/// <param name="Key">One of the keys below.</param>
/// <param name="Value">As people write it.</param>
/// <param name="Type">The type that it names, null if it names none.</param>
public sealed record Trait(string Key, string Value, MessageType? Type = null)
{
    /// <summary>Begins the key of a trait in the baseline, where it stands among the fields.</summary>
    public const char Mark = '$';

    /// <summary>The base class, where its fields are a level of their own on the wire.</summary>
    public const string Base = "base";

    /// <summary>How the members are laid out, where a dialect has several ways.</summary>
    public const string Layout = "layout";

    /// <summary>The property by which JSON tells subtypes apart, where it is not the usual one.</summary>
    public const string Discriminator = "discriminator";

    /// <summary>What a type is in C#, where a record or a struct is laid out in another way than a class.</summary>
    public const string Kind = "kind";

    /// <summary>The name by which the wire knows the message, if it is not that of the type.</summary>
    public const string Contract = "contract";

    /// <summary>The same in Orleans, where it stands beside the name of the type: readers look for either.</summary>
    public const string Alias = "alias";

    /// <summary>The wire names of the members that are written and that no reader fills, one after the other.</summary>
    public const string Unread = "unread members";

    /// <summary>
    /// The same in MessagePack-CSharp, which has its own ways to fill a member: what it drops another library may keep.
    /// </summary>
    public const string Unfilled = "unfilled members";

    /// <summary>In place of the names of all members: readers do not come as far as the first.</summary>
    public const string All = "all for want of a constructor";

    /// <summary>The wire names of the members in which a reader refuses null although their types could hold it.</summary>
    public const string NonNull = "non-null members";

    /// <summary>The method that names further cases, which is run where messages are read.</summary>
    public const string KnownTypes = "known types";

    private const string Separator = ", ";

    /// <summary>The names in a trait that lists members.</summary>
    public IReadOnlyList<string> Members => Value.Split([Separator], StringSplitOptions.None);

    /// <summary>A trait that lists members; null if there are none.</summary>
    public static Trait? Listing(string key, IEnumerable<string> members) =>
        string.Join(Separator, members.OrderBy(name => name, StringComparer.Ordinal)) is { Length: > 0 } value ? new(key, value) : null;

    public override string ToString() => Type?.ToString() ?? $"'{Value}'";
}
