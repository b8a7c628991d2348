using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>Writes down what the code says: what has shipped stays as it was, and what differs is pending.</summary>
public static class BaselineRecorder
{
    /// <summary>
    /// The file whose next version is <paramref name="current"/>, and whose shipped versions are those of <paramref name="file"/>.
    /// </summary>
    /// <param name="renames">
    /// Declarations that were recorded under a former name (the key) and bear another one now. One whose new name another declaration has
    /// shipped under is left out.
    /// </param>
    /// <param name="only">The declarations to record, by their present names; all others stay as they are. Null for all.</param>
    /// <remarks>
    /// A declaration that shipped as another kind (a message that is a union now) cannot be recorded under its name and stays as it is.
    /// A default that is not known keeps what the file says.
    /// </remarks>
    public static BaselineFile Record(
        BaselineFile file,
        SchemaSet current,
        IReadOnlyDictionary<string, string>? renames = null,
        IReadOnlyCollection<string>? only = null)
    {
        var renamed = renames is null ? file.Blocks : BlockRenamer.Rename(file, renames).ToEquatableArray();
        var known = new HashSet<string>(renamed.Select(block => block.Name), StringComparer.Ordinal);
        var chosen = only is null ? null : new HashSet<string>(only, StringComparer.Ordinal);
        var recorder = new BlockRecorder(file.Shipped);

        var recorded = renamed.Select(block => !IsChosen(block.Name) ? block : Record(recorder, block, current.Find(block.Name)));
        var added = current.Declarations
            .Where(declaration => IsChosen(declaration.Name) && !known.Contains(declaration.Name))
            .Select(declaration => recorder.Record(new(declaration.Keyword, declaration.Name, default), declaration));
        return file with { Blocks = CanonicalOrder.Of(recorded.OfType<Block>().Concat(added)).ToEquatableArray() };

        bool IsChosen(string name) => chosen is null || chosen.Contains(name);
    }

    /// <summary>
    /// The file with the libraries that write the messages now: a line of one that is there is replaced, and one of a vocabulary that
    /// nothing is written in any more stays, since its bytes may exist.
    /// </summary>
    public static BaselineFile RecordSerializers(BaselineFile file, IReadOnlyCollection<SerializerLine> serializers)
    {
        if (serializers.Count == 0)
            return file;
        var former = file.Serializers.Where(line => serializers.Any(now => now.Name == line.Name)).ToList();
        var kept = serializers.Select(now => now with
        {
            Comments = former.Where(line => line.Name == now.Name).SelectMany(line => line.Comments).ToEquatableArray(),
        });
        var all = file.Serializers.Except(former).Concat(kept).OrderBy(line => line.Name, StringComparer.Ordinal);
        return file with { Serializers = all.ToEquatableArray() };
    }

    /// <summary>What is recorded has shipped. The file stays as it is if nothing is pending and something has shipped before.</summary>
    public static BaselineFile Ship(BaselineFile file) =>
        file.Shipped == 0 || file.HasPending ? file with { Shipped = file.Next } : file;

    private static Block? Record(BlockRecorder recorder, Block block, Declaration? declaration) =>
        declaration is null ? recorder.End(block) : recorder.Record(block, declaration);
}
