using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>The attributes of MemoryPack.</summary>
internal sealed class MemoryPackVocabulary : Vocabulary
{
    private const string Namespace = "MemoryPack";

    public override IEnumerable<string> Field(FieldSchema field, NameScope names) =>
        [$"{names.OfAttribute(Namespace, "MemoryPackOrder")}({Literals.Number(field.Tag)})"];

    public override string Ignore(ISymbol member, NameScope names) => names.OfAttribute(Namespace, "MemoryPackIgnore");
}
