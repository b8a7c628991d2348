using System.Text;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Compiled.TextJson;

/// <summary>A version of a schema as C# classes for System.Text.Json.</summary>
/// <remarks>
/// A member that may be absent is nullable, and null is not written; so also an implicit one, whose zero is left out. Unions are classes
/// with one property a case. An alias is a property that hands on what it is given and is never written; without a getter the library
/// would pass over collections.
/// </remarks>
internal sealed class ClassText(SchemaSet schemas)
{
    public string Write(string @namespace)
    {
        var text = new StringBuilder()
            .AppendLine("#nullable enable")
            .AppendLine("using System;")
            .AppendLine("using System.Collections.Generic;")
            .AppendLine("using System.Text.Json;")
            .AppendLine("using System.Text.Json.Serialization;")
            .AppendLine($"namespace {@namespace};");
        foreach (var message in schemas.Messages())
            Write(text, message);
        foreach (var @enum in schemas.Declarations.OfType<EnumSchema>())
            Write(text, @enum);
        return text.ToString();
    }

    private static void Write(StringBuilder text, MessageSchema message)
    {
        var checkedLater = message.Fields.Where(IsCheckedLater).Select(CompiledName.Of).ToList();
        text.AppendLine($"public sealed class {CompiledName.Of(message.Name)}{(checkedLater.Count > 0 ? " : IJsonOnDeserialized" : "")}");
        text.AppendLine("{");
        foreach (var field in message.Fields)
            Write(text, field);
        if (checkedLater.Count > 0)
            WriteCheck(text, checkedLater);
        text.AppendLine("}");
    }

    private static void WriteCheck(StringBuilder text, IEnumerable<string> members)
    {
        text.AppendLine("    public void OnDeserialized()").AppendLine("    {");
        foreach (var name in members)
            text.AppendLine($"        if ({name} is null) throw new JsonException(\"{name} is missing.\");");
        text.AppendLine("    }");
    }

    private static void Write(StringBuilder text, FieldSchema field)
    {
        var name = CompiledName.Of(field);
        var initializer = ClassDefault.Of(field);
        var isRequired = field.IsRequired && !IsCheckedLater(field);
        var type = $"{Spell(field.Type)}{(isRequired || initializer is not null ? "" : "?")}";
        var modifier = isRequired ? "required " : "";
        var ending = initializer is null ? "" : $" = {initializer};";
        text.AppendLine($"    {Attributes(field.Name, field.Type)} public {modifier}{type} {name} {{ get; set; }}{ending}");
        for (var i = 0; i < field.Aliases.Count; i++)
        {
            text.AppendLine($"    {Attributes(field.Aliases[i], field.Type)} public {Spell(field.Type)}? {name}Alias{i}");
            text.AppendLine($"    {{ get => null; set {{ if (value is {{ }} given) {name} = given; }} }}");
        }
    }

    private static void Write(StringBuilder text, EnumSchema @enum)
    {
        text.AppendLine($"public enum {CompiledName.Of(@enum.Name)}").AppendLine("{");
        foreach (var value in @enum.Values)
            foreach (var name in value.Aliases.Prepend(value.Name))
                text.AppendLine($"    @{name} = {value.Number},");
        text.AppendLine("}");
    }

    /// <summary>The keyword <c>required</c> would not know that the value may come by an alias.</summary>
    private static bool IsCheckedLater(FieldSchema field) => field.IsRequired && field.Aliases.Count > 0;

    private static string Attributes(string name, FieldType type)
    {
        var element = type is CollectionType collection ? collection.Element : type;
        var handling = element is ScalarType scalar && ClassScalars.Quoted.ContainsKey(scalar)
            ? ", JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)"
            : "";
        return $"[JsonPropertyName({QuotedText.Write(name)}){handling}]";
    }

    private static string Spell(FieldType type) => type switch
    {
        ScalarType scalar => ClassScalars.All[scalar].Keyword,
        NamedType named => CompiledName.Of(named.Name),
        MapType map => $"Dictionary<{Spell(map.Key)}, {Spell(map.Element)}>",
        CollectionType collection => $"List<{Spell(collection.Element)}>",
        _ => throw new ArgumentException($"{type} is not supported.", nameof(type)),
    };
}
