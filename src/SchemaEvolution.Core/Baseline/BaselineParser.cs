using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>Puts the lines of one file together; each line is read by the grammar of its kind.</summary>
internal sealed class BaselineParser
{
    private const string FormatWord = "schema-baseline";

    private static readonly string[] ConflictMarkers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    private static readonly Dictionary<string, Action<BaselineParser, LineCursor>> Kinds = new(StringComparer.Ordinal)
    {
        [FormatWord] = (parser, line) => parser.ReadFormat(line),
        ["shipped"] = (parser, line) => parser.ReadShipped(line),
        ["serializer"] = (parser, line) => parser.serializers.Add(line.ReadSerializer(parser.TakeComments())),
        ["message"] = (parser, line) => parser.ReadHead(line),
        ["enum"] = (parser, line) => parser.ReadHead(line),
        ["union"] = (parser, line) => parser.ReadHead(line),
        ["accept"] = (parser, line) => parser.accepts.Add(line.ReadAccept(parser.TakeComments())),
    };

    private readonly List<BaselineError> errors = [];
    private readonly List<(Block Head, List<Fact> Facts)> blocks = [];
    private readonly List<SerializerLine> serializers = [];
    private readonly List<AcceptLine> accepts = [];
    private readonly List<string> comments = [];
    private EquatableArray<string> headerComments;
    private EquatableArray<string> shippedComments;
    private LineCursor? format;
    private int? shipped;

    /// <summary>The file is of another format; what its lines mean is not known.</summary>
    private bool isForeign;

    /// <summary>The last head could not be read; the facts below it are at no fault of their own.</summary>
    private bool isHeadBroken;

    /// <returns>The file, or what is wrong with each line that cannot be read.</returns>
    public BaselineReadResult Parse(IReadOnlyList<string> lines)
    {
        Action<LineCursor> read = ReadLine;
        for (var i = 0; i < lines.Count && !isForeign; i++)
            Collect(new(lines[i], i + 1), read);

        if (format is null && errors.Count == 0)
            Collect(new(lines[lines.Count - 1], lines.Count), DemandFormat);
        if (format is { Error: null } && shipped is null)
            Collect(format, static line => line.Fail("a line 'shipped v0' (or the last shipped version) after this one"));
        return errors.Count > 0 ? new(null, [.. errors.OrderBy(error => error.Line)]) : new(BaselineMerger.Merge(ToFile()), []);
    }

    private BaselineFile ToFile() => new(
        shipped ?? 0,
        blocks.Select(block => block.Head with { Facts = block.Facts.ToEquatableArray() }).ToEquatableArray(),
        serializers.ToEquatableArray(),
        accepts.ToEquatableArray(),
        headerComments,
        shippedComments,
        TakeComments());

    private void Collect(LineCursor line, Action<LineCursor> read)
    {
        read(line);
        if (line.Error is not null)
            errors.Add(line.Error);
    }

    private void ReadLine(LineCursor line)
    {
        if (line.AtEnd())
            return;
        if (line.StandsAt("#"))
            comments.Add(line.Remainder()!);
        else if (IsConflictMarker(line))
            line.Reject("a conflict marker of git: the merge has still to be resolved");
        else if (format is null && line.PeekText() != FormatWord)
            DemandFormat(line);
        else if (line.IsIndented)
            ReadFact(line);
        else if (Kinds.TryGetValue(line.PeekText(), out var read))
            read(this, line);
        else
            line.Fail("'message', 'enum', 'union', 'accept', 'shipped', 'serializer', or a fact, which is indented by two blanks");
    }

    private static bool IsConflictMarker(LineCursor line)
    {
        foreach (var marker in ConflictMarkers)
            if (line.StandsAt(marker))
                return true;
        return false;
    }

    private void DemandFormat(LineCursor line)
    {
        line.Fail($"'{FormatWord} {BaselineFile.FormatVersion}', with which a baseline begins", line.PeekText().Length);
        isForeign = true;
    }

    private void ReadFormat(LineCursor line)
    {
        format ??= line;
        headerComments = CommentLines.Join(headerComments, TakeComments());
        line.Text(FormatWord);
        var number = line.Integer("the number of the file format");
        line.ExpectEnd();
        isForeign = number > BaselineFile.FormatVersion;
        if (isForeign)
            line.Reject($"format {number} of the file needs a newer SchemaEvolution: this one reads format {BaselineFile.FormatVersion}");
        else if (number < BaselineFile.FormatVersion)
            line.Reject($"there is no file format {number}: the first is {BaselineFile.FormatVersion}");
    }

    /// <summary>A merge may leave several of these lines: the highest version has shipped.</summary>
    private void ReadShipped(LineCursor line)
    {
        shippedComments = CommentLines.Join(shippedComments, TakeComments());
        shipped = Math.Max(shipped ?? 0, line.ReadShipped());
    }

    private void ReadHead(LineCursor line)
    {
        var head = line.ReadHead(TakeComments());
        isHeadBroken = line.Error is not null;
        if (!isHeadBroken)
            blocks.Add((head, []));
    }

    private void ReadFact(LineCursor line)
    {
        if (isHeadBroken)
            return;
        if (blocks.Count == 0)
        {
            line.Fail("a line 'message', 'enum' or 'union' above the first fact");
            return;
        }

        var (head, facts) = blocks[blocks.Count - 1];
        facts.Add(new FactGrammar(line, head).ReadFact(TakeComments()));
    }

    private EquatableArray<string> TakeComments()
    {
        var taken = comments.ToEquatableArray();
        comments.Clear();
        return taken;
    }
}
