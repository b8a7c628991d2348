namespace SchemaEvolution.Core.Rules;

/// <summary>What becomes of values on their way through readers that know less than the writer.</summary>
public static class DataflowRules
{
    public static readonly Rule CopiedMessage = new(
        "EVO601",
        "Do not copy a decoded message member by member",
        "'{0}', decoded into '{2}', is copied member by member: the fields of newer versions are lost when '{4}' encodes the copy",
        RuleSeverity.Warning,
        "A copy by hand has the fields that this version knows; what a newer writer put in stays behind with the original.")
    {
        StandsInBody = true,
    };

    public static readonly Rule NoCarrier = new(
        "EVO602",
        "Keep unknown fields where the serializer can",
        "'{0}' drops the fields of newer versions when it is read and written again; with {4} it keeps them",
        RuleSeverity.Info,
        "A message that is stored or forwarded loses what a newer writer put in, unless it has a place for it.");

    public static readonly DeclarationRule RoundedInteger = new(
        "EVO603",
        "Write 64-bit integers as text in JSON",
        "'{0}' ({1}) is written as a number in {2}: a reader that holds numbers as floating point rounds it beyond 2^53",
        RuleSeverity.Info,
        "JavaScript and many other readers hold every number of JSON as a double, which has 53 bits.",
        declaration => declaration.Format.ExactNumbers is not { } exact ? [] : declaration.Fields
            .Zip(declaration.Members, (field, member) => (field, member))
            .Where(pair => declaration.CarriersOf(pair.field.Type).Any(exact.Rounds))
            .Select(pair => new DeclarationFault(pair.member, Place.Type, declaration.Format.Name)));

    public static IEnumerable<Rule> All { get; } = [CopiedMessage, NoCarrier, RoundedInteger];
}
