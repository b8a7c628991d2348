namespace SchemaEvolution.Core.Rules;

/// <summary>What becomes of values on their way through readers that know less than the writer.</summary>
public static class DataflowRules
{
    public static readonly DeclarationRule RoundedInteger = new(
        "EVO603",
        "Write 64-bit integers as text in JSON",
        "'{0}' (tag {1}) is written as a number in {2}: a reader that holds numbers as floating point rounds it beyond 2^53",
        RuleSeverity.Info,
        "JavaScript and many other readers hold every number of JSON as a double, which has 53 bits.",
        declaration => declaration.Format.ExactNumbers is not { } exact ? [] : declaration.Fields
            .Zip(declaration.Members, (field, member) => (field, member))
            .Where(pair => declaration.CarriersOf(pair.field.Type).Any(exact.Rounds))
            .Select(pair => new DeclarationFault(pair.member, Place.Type, declaration.Format.Name)));

    public static IEnumerable<Rule> All { get; } = [RoundedInteger];
}
