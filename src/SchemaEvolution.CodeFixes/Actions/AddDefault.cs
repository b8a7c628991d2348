using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Gives a field of an enum without a zero value a default: the first value. What somebody else wrote there stays.</summary>
internal sealed class AddDefault : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        target.Member is { Field.Type: EnumType type } member
        && member.GetInitializer() is null
        && target.OwnDeclaration is { } declaration
        && target.Types.Find(type) is { } symbol
        && symbol.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue) is { } first
        && Literals.Of(first.Name, type, symbol, target.NamesAt(declaration)) is { } value
            ? Edit($"Add the default {value}", MemberEdits.SetInitializer(declaration, value))
            : [];
}
