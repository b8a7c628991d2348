using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>What becomes of the comments of two lines that become one.</summary>
internal static class CommentLines
{
    /// <summary>The comments of both, those that both have once.</summary>
    public static EquatableArray<string> Join(EquatableArray<string> first, EquatableArray<string> second) =>
        second.Count == 0 ? first : first.Concat(second.Where(comment => !first.Contains(comment))).ToEquatableArray();
}
