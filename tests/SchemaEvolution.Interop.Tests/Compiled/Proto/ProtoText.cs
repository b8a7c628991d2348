using System.Text;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Compiled.Proto;

/// <summary>A version of a schema as a <c>.proto</c> file.</summary>
/// <remarks>
/// proto3, unless a field is required or has a default; those need proto2, which has no implicit presence: there implicit fields are
/// optional, and the writer leaves out their zeroes itself.
/// </remarks>
internal sealed class ProtoText(SchemaSet schemas, IReadOnlyDictionary<ScalarType, CompiledScalar> scalars)
{
    /// <summary>The enum inside of the message that stands for it: values of enums side by side must not share a name.</summary>
    public const string EnumName = "Enumerated";

    private readonly bool isProto2 = schemas.Messages().Any(message => message.Fields.Any(field => field.IsRequired || HasDefault(field)));

    public string Write(string package)
    {
        var text = new StringBuilder()
            .AppendLine($"syntax = \"{(isProto2 ? "proto2" : "proto3")}\";")
            .AppendLine($"package {package};")
            .AppendLine($"option csharp_namespace = \"{package}\";")
            .AppendLine("import \"google/protobuf/duration.proto\";")
            .AppendLine("import \"google/protobuf/timestamp.proto\";");
        foreach (var message in schemas.Messages())
            Write(text, message);
        foreach (var @enum in schemas.Declarations.OfType<EnumSchema>())
            Write(text, @enum);
        return text.ToString();
    }

    private void Write(StringBuilder text, MessageSchema message)
    {
        text.AppendLine($"message {CompiledName.Of(message.Name)} {{");
        foreach (var field in message.Fields.Where(field => field.OneOf is null))
            text.AppendLine($"  {Label(field)}{Member(field)}");
        foreach (var group in message.Fields.Where(field => field.OneOf is not null).GroupBy(field => field.OneOf))
        {
            text.AppendLine($"  oneof one_of_{group.Key} {{");
            foreach (var field in group)
                text.AppendLine($"    {Member(field)}");
            text.AppendLine("  }");
        }

        text.AppendLine("}");
    }

    /// <summary>The zero comes first, as proto3 wants it; an enum without one gets it.</summary>
    private static void Write(StringBuilder text, EnumSchema @enum)
    {
        var values = @enum.Values
            .SelectMany(value => value.Aliases.Prepend(value.Name), (value, name) => (value.Number, Name: name))
            .ToList();
        if (@enum.Values.All(value => value.Number != 0))
            values.Add((0, "zero_without_name"));
        text.AppendLine($"message {CompiledName.Of(@enum.Name)} {{ enum {EnumName} {{");
        if (values.DistinctBy(value => value.Number).Count() < values.Count)
            text.AppendLine("  option allow_alias = true;");
        foreach (var (number, name) in values.OrderBy(value => value.Number != 0))
            text.AppendLine($"  {name} = {number};");
        text.AppendLine("} }");
    }

    private string Member(FieldSchema field) => $"{Spell(field.Type)} {CompiledName.Of(field)} = {field.Tag} [{Options(field)}];";

    private string Label(FieldSchema field) => field switch
    {
        { Type: MapType } => "",
        { Type: CollectionType } => "repeated ",
        { IsRequired: true } => "required ",
        _ when isProto2 || field.Presence is Presence.Optional => "optional ",
        _ => "",
    };

    private string Spell(FieldType type) => type switch
    {
        ScalarType scalar => scalars[scalar].Keyword,
        EnumType named => $"{CompiledName.Of(named.Name)}.{EnumName}",
        NamedType named => CompiledName.Of(named.Name),
        MapType map => $"map<{Spell(map.Key)}, {Spell(map.Element)}>",
        CollectionType collection => Spell(collection.Element),
        _ => throw new ArgumentException($"{type} is not supported.", nameof(type)),
    };

    private string Options(FieldSchema field)
    {
        var options = $"json_name = {QuotedText.Write(field.Name)}";
        if (IsPackable(field.Type))
            options += $", packed = {(field.Packing is Packing.Expanded ? "false" : "true")}";
        if (HasDefault(field))
            options += $", default = {Literal(field)}";
        return options;
    }

    private static bool IsPackable(FieldType type) =>
        type is ListType or SetType && type is CollectionType { Element: EnumType or ScalarType { Kind: < ScalarKind.String } };

    private static bool HasDefault(FieldSchema field) => field is { Presence: Presence.Implicit, Default.IsKnown: true };

    private static string Literal(FieldSchema field) => field.Default!.Literal! switch
    {
        "NaN" when IsFloat(field.Type) => "nan",
        "Infinity" when IsFloat(field.Type) => "inf",
        "-Infinity" when IsFloat(field.Type) => "-inf",
        var literal => literal,
    };

    private static bool IsFloat(FieldType type) => type is ScalarType { Kind: ScalarKind.Float or ScalarKind.Double };
}
