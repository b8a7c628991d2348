using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>Reads the lines of one block.</summary>
/// <param name="block">The block in which the line stands.</param>
internal sealed class FactGrammar(LineCursor line, Block block)
{
    private const string Tag = "a tag";
    private const string FieldParts =
        $"'required', 'optional', 'default', 'packed', 'expanded', 'oneof', 'alias' (in this order) or {LineGrammar.LifetimeForms}";
    private const string ValueParts = $"'alias' or {LineGrammar.LifetimeForms}";

    private readonly TypeGrammar types = new(line, block.TypeParameters);

    /// <summary><c>fact</c>. What follows the lifetime is kept.</summary>
    public Fact ReadFact(EquatableArray<string> comments)
    {
        var (content, expected) = ReadContent();
        var lifetime = line.ReadLifetime(expected);
        var rest = line.Remainder();
        if (rest is not null && content is FieldFact { Field: var field })
            content = new FieldFact(FieldExtras.Read(field, block.TypeParameters, ref rest));
        return new(content, lifetime, rest, comments, line.Number);
    }

    /// <returns>The content, and what may follow it.</returns>
    private (FactContent Content, string Expected) ReadContent()
    {
        if (line.AcceptWord("reserved"))
            return (new ReservedFact(ReadReservation()), LineGrammar.LifetimeForms);
        if (line.AcceptWord("was"))
            return (new FormerNameFact(types.ReadOpenName(out var parameters), parameters), LineGrammar.LifetimeForms);
        return block.Keyword switch
        {
            "message" => (ContentOf(ReadField()), FieldParts),
            "enum" => (new ValueFact(ReadValue()), ValueParts),
            _ => (new CaseFact(ReadCase()), LineGrammar.LifetimeForms),
        };
    }

    private static FactContent ContentOf(FieldSchema field) => field.Key is { Length: > 1 } key && key[0] == Trait.Mark
        ? new TraitFact(new(key.Substring(1), field.Name, field.Type as MessageType))
        : new FieldFact(field);

    private FieldSchema ReadField()
    {
        var key = line.AtQuote() ? line.Quoted(Tag) : null;
        var tag = key is null ? line.ReadTag(Tag) : 0;
        var name = line.ReadName("the name of the field");
        var type = types.ReadType();
        if (!line.AtBlankOrEnd())
            line.Fail("a blank after the type");
        var presence = line.AcceptWord("required") ? Presence.Required
            : line.AcceptWord("optional") ? Presence.Optional
            : Presence.Implicit;
        var @default = line.AcceptWord("default") ? line.ReadDefault(type) : null;
        var packing = line.AcceptWord("packed") ? Packing.Packed
            : line.AcceptWord("expanded") ? Packing.Expanded
            : Packing.Default;
        var oneOf = line.AcceptWord("oneof") ? line.ReadName("the name of the oneof") : null;
        return new(tag, name, type, presence, @default, packing, oneOf, ReadAliases(), key);
    }

    private EnumValue ReadValue() =>
        new(line.Integer("the number of an enum value"), line.ReadName("the name of the enum value"), ReadAliases());

    private UnionCase ReadCase() => new(line.ReadTag(Tag), types.ReadMessageType());

    private Reservation ReadReservation()
    {
        const string expected = "a tag, or a name in quotes";
        if (line.AtQuote())
            return Reservation.OfName(line.Quoted(expected));

        var from = line.Integer(expected);
        if (line.AcceptWord("to"))
            return Reservation.OfRange(from, ReadLastTag(from));
        var name = line.AtLifetime() ? null : line.ReadName($"the name of the tag, 'to' or {LineGrammar.LifetimeForms}");
        return Reservation.OfTag(from, name);
    }

    private int ReadLastTag(int from)
    {
        var to = line.Integer("the last tag of the range");
        if (to < from)
            line.Reject("a range of tags begins with the lower one");
        return to;
    }

    private EquatableArray<string> ReadAliases()
    {
        List<string>? aliases = null;
        while (line.AcceptWord("alias"))
            (aliases ??= []).Add(line.ReadName("a former name"));
        return aliases is null ? default : aliases.ToEquatableArray();
    }
}
