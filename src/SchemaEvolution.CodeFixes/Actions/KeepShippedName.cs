using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Lets a renamed message keep the name under which it shipped: <c>[Message(Name = …)]</c>. An enum cannot.</summary>
internal sealed class KeepShippedName : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        if (target.Declared.Schema is EnumSchema || target.Shipped?.FormerNameOf(target.Declared.Schema.Name) is not { } former)
            return [];
        var name = Literals.Text(WithoutLastArity(former));
        var title = $"Keep the shipped name {WithoutLastArity(former)}";
        return target.Own(target.Declared.MessageAttribute?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax) is { } attribute
            ? Edit(title, AttributeEdits.SetNamed(attribute, "Name", name))
            : target.OwnPart(target.Declared.Symbol) is { } part
                ? Edit(title, AttributeEdits.Add(part, $"{target.NamesAt(part).OfAttribute("Message")}(Name = {name})"))
                : [];
    }

    /// <summary>The type has its arity itself; that of an outer type has to be said.</summary>
    private static string WithoutLastArity(string key) =>
        key.IndexOf('`') is >= 0 and var tick && key.IndexOf('.', tick) < 0 ? key.Substring(0, tick) : key;
}
