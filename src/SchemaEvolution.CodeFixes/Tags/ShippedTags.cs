using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Tags;

/// <summary>Which numbers of a declaration have ever been shipped.</summary>
internal static class ShippedTags
{
    /// <summary>A shipped number as the reservation that retires it, with the name that it had last; null if it never shipped.</summary>
    public static Reservation? Find(FixTarget target, int number) =>
        (target.Shipped?.BlockOf(target.Declared.Schema.Name)?.Facts ?? default)
            .Where(fact => fact.Lifetime.From <= target.Shipped!.Latest && fact.Content is not ReservedFact)
            .OrderByDescending(fact => fact.Lifetime.From)
            .Select(fact => FactNumber.Of(fact.Content))
            .FirstOrDefault(member => member?.From == number);
}
