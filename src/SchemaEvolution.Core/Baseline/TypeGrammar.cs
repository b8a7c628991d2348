using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>Reads types, and the full names of declarations.</summary>
/// <param name="typeParameters">The type parameters of the block; a type of that name is one of them.</param>
internal sealed class TypeGrammar(LineCursor line, EquatableArray<string> typeParameters = default)
{
    /// <summary>Deep enough for every type that a person writes, and shallow enough for every stack.</summary>
    private const int DeepestType = 32;

    private int depth;

    /// <summary><c>type</c>.</summary>
    public FieldType ReadType()
    {
        if (++depth > DeepestType)
            line.Fail($"a type that is nested at most {DeepestType} levels deep");
        var type = ReadTypeForm();
        depth--;
        return type;
    }

    /// <summary>A full name whose type arguments are types.</summary>
    public MessageType ReadMessageType()
    {
        var arguments = new List<FieldType>();
        var name = ReadFullName(() => arguments.Add(ReadType()));
        return new(name, arguments.ToEquatableArray());
    }

    /// <summary>A full name whose type arguments are the names of type parameters, as in the head of a block.</summary>
    public string ReadOpenName(out EquatableArray<string> parameters)
    {
        var names = new List<string>();
        var name = ReadFullName(() => names.Add(line.ReadName("the name of a type parameter")));
        if (names.Distinct().Count() < names.Count)
            line.Reject("the type parameters of a declaration have different names");
        parameters = names.ToEquatableArray();
        return name;
    }

    private FieldType ReadTypeForm()
    {
        if (line.AcceptWord("list"))
            return ReadCollection(static (element, isNullable) => new ListType(element, isNullable));
        if (line.AcceptWord("set"))
            return ReadCollection(static (element, isNullable) => new SetType(element, isNullable));
        if (line.AcceptWord("map"))
            return ReadMap();
        if (line.AcceptWord("enum"))
            return ReadEnum();

        var canBeScalar = !line.AtQuote();
        var canBeParameter = !line.StandsAt("global::");
        var type = ReadMessageType();
        if (canBeScalar && canBeParameter && Spelling.TryParse(type.Name, out ScalarKind kind))
            return ReadScalar(kind);
        return canBeParameter && typeParameters.Contains(type.Name) ? new TypeParameter(type.Name) : type;
    }

    private EnumType ReadEnum()
    {
        var (name, arguments) = ReadMessageType();
        return new(name, arguments);
    }

    private CollectionType ReadCollection(Func<FieldType, bool, CollectionType> create)
    {
        line.Expect("<");
        var element = ReadType();
        var type = create(element, line.Accept("?"));
        line.Expect(">");
        return type;
    }

    private CollectionType ReadMap()
    {
        line.Expect("<");
        var key = ReadType();
        line.Expect(",");
        var value = ReadType();
        var type = new MapType(key, value, line.Accept("?"));
        line.Expect(">");
        return type;
    }

    private ScalarType ReadScalar(ScalarKind kind)
    {
        if (!line.Accept("["))
            return new(kind);
        if (!Spelling.TryParse(line.Peek(), out FieldEncoding encoding))
            line.Fail("an encoding such as 'text', 'zigzag' or 'milliseconds'");
        line.Word();
        line.Expect("]");
        return new(kind, encoding);
    }

    private string ReadFullName(Action readArgument)
    {
        var isGlobal = line.StandsAt("global::") && line.Accept("global::");
        var segments = new List<string> { ReadSegment(readArgument, isGlobal ? line.ReadSegment : line.ReadName) };
        while (line.Accept("."))
            segments.Add(ReadSegment(readArgument, line.ReadSegment));
        return string.Join(".", segments);
    }

    /// <summary>One part of a full name, with <c>`n</c> after it if n type arguments follow.</summary>
    private string ReadSegment(Action readArgument, Func<string, string> read)
    {
        var segment = read("a name");
        if (segment.Length == 0 || segment.IndexOfAny(['.', '`']) >= 0)
            line.Reject("a part of a full name is not empty and holds neither dots nor backticks");
        if (!line.Accept("<"))
            return segment;

        var arity = 0;
        do
        {
            readArgument();
            arity++;
        }
        while (line.Accept(","));
        line.Expect(">");
        return $"{segment}`{arity}";
    }
}
