using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.RoundTrips;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Lets a copy carry what the original has from newer writers.</summary>
internal sealed class CarryUnknownFields() : CopyAction("Carry the unknown fields")
{
    public override IEnumerable<IReadOnlyList<SourceEdit>> Propose(CopyTarget target)
    {
        var copy = target.Copy;
        List<SourceEdit> edits = [SourceEdit.InsertAfter(copy, $".WithUnknownFieldsOf({target.Trip.Source})")];
        if (copy is ImplicitObjectCreationExpressionSyntax)
        {
            // What a method is called on has no target type.
            var type = target.Trip.Message.ToMinimalDisplayString(target.Model, copy.SpanStart);
            edits.Add(SourceEdit.InsertAfter(copy.NewKeyword, $" {type}"));
        }

        return [edits, [.. edits, ImportRuntime((CompilationUnitSyntax)copy.SyntaxTree.GetRoot())]];
    }

    /// <summary>The file may know the message without its namespace.</summary>
    private static SourceEdit ImportRuntime(CompilationUnitSyntax file)
    {
        const string Import = "using SchemaEvolution;";
        var end = file.SyntaxTree.LineEnd();
        return file.Usings.LastOrDefault() is { } last
            ? SourceEdit.InsertAfter(last, $"{end}{Import}")
            : SourceEdit.Insert(file.SyntaxTree, file.GetFirstToken().SpanStart, $"{Import}{end}{end}");
    }
}
