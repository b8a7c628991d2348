using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Says which value of an enum a reader takes for one that it does not know: the zero value, or else the first.</summary>
internal sealed class NameFallback : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        if (!target.Vocabulary.HasReaders)
            return [];
        var values = target.Declared.Members;
        var fallback = values.FirstOrDefault(member => member.Value?.Number == 0) ?? values[0];
        return target.Own(fallback.GetDeclaration()) is { } declaration
            ? Edit(
                $"Name '{fallback.Symbol.Name}' as the fallback value",
                AttributeEdits.Add(declaration, target.NamesAt(declaration).OfAttribute("Fallback")))
            : [];
    }
}
