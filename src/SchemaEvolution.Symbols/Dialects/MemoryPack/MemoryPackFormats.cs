using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Formats.Libraries;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Dialects.MemoryPack;

/// <summary>What MemoryPack's readers make of a change, by what they read.</summary>
internal static class MemoryPackFormats
{
    private static readonly Lazy<FormatsInUse> Object = Only(() => MemoryPackFormat.Object);
    private static readonly Lazy<FormatsInUse> VersionTolerant = Only(() => MemoryPackFormat.VersionTolerant);
    private static readonly Lazy<FormatsInUse> VersionTolerantInOrder = Only(() => MemoryPackFormat.VersionTolerantInOrder);
    private static readonly Lazy<FormatsInUse> Unmanaged = Only(() => MemoryPackFormat.Unmanaged);

    /// <param name="hasImplicitTags">Whether the numbers follow from the order of the members.</param>
    public static Lazy<FormatsInUse> Of(MemoryPackShape shape, bool hasImplicitTags) => shape switch
    {
        MemoryPackShape.VersionTolerant or MemoryPackShape.CircularReference =>
            hasImplicitTags ? VersionTolerantInOrder : VersionTolerant,
        MemoryPackShape.Unmanaged => Unmanaged,
        _ => Object,
    };

    private static Lazy<FormatsInUse> Only(Func<FormatRules> rules) => new(() => new([rules()], IsOwn: false));
}
