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
        declaration => declaration.Fields
            .Select((field, index) => (Field: field, Member: new DeclaredTag(index, field.Name, field.Tag)))
            .Where(pair => declaration.Format.ExactNumbers is { } exact && declaration.CarriersOf(pair.Field.Type).Any(exact.Rounds))
            .Select(pair => new DeclarationFault(pair.Member, Place.Type, declaration.Format.Name)));

    public static IEnumerable<Rule> All { get; } = [RoundedInteger];
}
