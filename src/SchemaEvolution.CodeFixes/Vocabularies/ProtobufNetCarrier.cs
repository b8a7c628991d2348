using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>
/// The place for unknown fields in a class that cannot derive from the one of protobuf-net: as the library's own generator writes it.
/// </summary>
internal static class ProtobufNetCarrier
{
    private const string Namespace = "ProtoBuf";
    private const string Field = "extensionData";

    /// <summary>The interface of a class of which each level keeps its own.</summary>
    private const string OfLevels = "ITypedExtensible";

    /// <param name="carrier">The interface that the library asks for.</param>
    public static IEnumerable<IEdit?> Edits(TypeDeclarationSyntax part, string carrier, NameScope names)
    {
        var (parameter, argument) = carrier == OfLevels ? ($"{names.OfFramework("System", "Type")} type, ", "type, ") : ("", "");
        var type = names.OfFramework(Namespace, "IExtension") + (names.HasNullableAnnotations ? "?" : "");
        var @interface = names.OfFramework(Namespace, carrier);
        var method = $"{type} {@interface}.GetExtensionObject({parameter}bool createIfMissing) =>"
            + $" {names.OfFramework(Namespace, "Extensible")}.GetExtensionObject(ref {Field}, {argument}createIfMissing);";
        return
        [
            BaseListEdits.Add(part, @interface, isClass: false),
            MemberInsertion.Into(part, part.Members.LastOrDefault(), [$"private {type} {Field};", method]),
        ];
    }
}
