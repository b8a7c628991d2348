using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>Reads types, and the full names of declarations.</summary>
/// <param name="typeParameters">The type parameters of the block; a type of that name is one of them.</param>
internal sealed class TypeGrammar(LineCursor line, EquatableArray<string> typeParameters = default)
{
    /// <summary>Deep enough for every type that a person writes, and shallow enough for every stack.</summary>
    private const int DeepestType = 32;

    private const string Part = "a name";

    private static readonly char[] KeyMarks = ['.', '`'];

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
        var name = ReadFullName(static types => types.ReadType(), out var arguments);
        return new(name, arguments);
    }

    /// <summary>A full name whose type arguments are the names of type parameters, as in the head of a block.</summary>
    public string ReadOpenName(out EquatableArray<string> parameters)
    {
        var name = ReadFullName(static types => types.ReadTypeParameter(), out parameters);
        if (parameters.Distinct().Count() < parameters.Count)
            line.Reject("the type parameters of a declaration have different names");
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
        if (!line.Accept("["))
            return new(name, arguments);
        var layout = EnumLayout.TryParse(line.Peek());
        if (layout is null)
            line.Fail("'text' or the integer that holds the numbers");
        line.SkipWord();
        line.Expect("]");
        return new(name, arguments, layout);
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
        line.SkipWord();
        line.Expect("]");
        return new(kind, encoding);
    }

    private string ReadTypeParameter() => line.ReadName("the name of a type parameter");

    /// <param name="readArgument">Reads one of the arguments that may follow each part of the name.</param>
    private string ReadFullName<T>(Func<TypeGrammar, T> readArgument, out EquatableArray<T> arguments)
    {
        List<T>? all = null;
        var isGlobal = line.StandsAt("global::") && line.Accept("global::");
        var name = WithArity(isGlobal ? line.ReadSegment(Part) : line.ReadName(Part));
        while (line.Accept("."))
            name = $"{name}.{WithArity(line.ReadSegment(Part))}";
        arguments = all is null ? default : all.ToEquatableArray();
        return name;

        // One part of the name, with `n after it if n arguments follow.
        string WithArity(string segment)
        {
            if (segment.Length == 0 || segment.IndexOfAny(KeyMarks) >= 0)
                line.Reject("a part of a full name is not empty and holds neither dots nor backticks");
            if (!line.Accept("<"))
                return segment;

            all ??= [];
            var before = all.Count;
            do
                all.Add(readArgument(this));
            while (line.Accept(","));
            line.Expect(">");
            return $"{segment}`{all.Count - before}";
        }
    }
}
