using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>What is wrong with a type, whatever its members.</summary>
internal sealed class TypeFaults(Compilation compilation)
{
    /// <summary>C# 13, which has <c>allows ref struct</c>; the compiler at the floor has no name for it.</summary>
    private const int OldestLanguage = 1300;

    private readonly LanguageVersion language = ((CSharpCompilation)compilation).LanguageVersion;

    public IEnumerable<GenerationFault> Of(DeclaredSchema schema, bool isCase, bool keepsUnknownFields, CancellationToken ct)
    {
        var type = schema.Symbol;
        if (!MessageTypes.IsEmitted(schema) && !type.IsStatic)
        {
            if (schema.MessageAttribute is null)
            {
                yield return new(
                    GenerationReason.Abstract, type, "it is abstract and the case of a union: name the classes that derive from it");
            }

            yield break;
        }

        if ((int)language < OldestLanguage)
        {
            yield return new(
                GenerationReason.LanguageVersion,
                type,
                $"its codec needs C# 13, and the project is compiled as C# {language.ToDisplayString()}: raise <LangVersion>");
        }

        foreach (var level in TypeModels.ContainersOf(type).Prepend(type))
        {
            if (level.DeclaringSyntaxReferences.Any(reference => !IsPartial(reference.GetSyntax(ct))))
                yield return new(GenerationReason.NotPartial, level, $"{level.Name} is not partial: add the keyword");
            if (level.IsFileLocal)
                yield return new(GenerationReason.FileLocal, level, $"{level.Name} is local to its file: remove the keyword 'file'");
        }

        if (type.IsStatic)
            yield return new(GenerationReason.Static, type, "it is static: there is no object to encode");
        if (type.IsRefLikeType)
            yield return new(GenerationReason.RefStruct, type, "it is a ref struct: make it a struct");
        if (schema is { Schema: UnionSchema, MessageAttribute: null } && !isCase)
            yield return new(GenerationReason.UnionNotMessage, type, "it names cases and is no message: add [Message]");
        if (keepsUnknownFields && type.IsValueType && TypeModels.LayoutOf(type) is not (null or LayoutKind.Auto))
        {
            yield return new(
                GenerationReason.Layout,
                type,
                "its layout is chosen by hand and leaves no room for unknown fields: remove it, or take UnknownFields.Drop");
        }
    }

    private static bool IsPartial(SyntaxNode declaration) =>
        declaration is TypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword);
}
