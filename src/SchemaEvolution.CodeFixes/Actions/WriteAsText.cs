using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Writes a 64-bit integer as text where that makes a difference. An encoding that was chosen for another format stays.</summary>
internal sealed class WriteAsText : FixAction
{
    private const string Encoding = "Encoding";

    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        target.Vocabulary.HasReaders
        && target.OwnTagAttribute is { } attribute
        && !target.Member!.TagAttribute!.NamedArguments.Any(argument => argument.Key == Encoding)
            ? Edit(
                "Write it as text",
                AttributeEdits.SetNamed(attribute, Encoding, target.NamesAt(attribute).OfEncoding(nameof(FieldEncoding.Text))))
            : [];
}
