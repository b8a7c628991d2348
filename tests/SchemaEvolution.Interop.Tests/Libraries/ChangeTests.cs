using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Interop.Tests.Libraries;

/// <summary>Changes of a class, judged and executed in both directions.</summary>
/// <remarks>
/// In the rows <c>Order</c> and <c>Line</c> are messages; a property is spelled by its type and name alone. The last column is what is seen,
/// backward and forward, and behind a bar what the checker says if that is another verdict: it is stricter, but where null is read as an enum,
/// since nothing tells that text may be null.
/// </remarks>
public sealed class ChangeTests
{
    [Theory]
    [InlineData("int A; string B", "int A", "Safe/Safe")]
    [InlineData("int A", "required int A", "Safe/Safe | Breaks/Safe")]
    [InlineData("int A", "int A; required int B", "Breaks/Safe")]
    [InlineData("int A; required int B", "int A", "Safe/Breaks")]
    [InlineData("int A", "int A; required List<int> B", "Breaks/Safe")]
    [InlineData("int A", "int B", "Breaks/Breaks")]
    [InlineData("int A", "[JsonPropertyName(\"A\")] int B", "Safe/Safe")]
    [InlineData("int A; string B", "string B; int A", "Safe/Safe")]
    [InlineData("int A", "int? A", "Safe/Breaks")]
    [InlineData("int? A", "int A", "Breaks/Safe")]
    [InlineData("required int A", "int A", "Safe/Safe | Safe/Breaks")]
    [InlineData("int A", "[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? A", "Safe/Safe | Safe/Lossy")]
    [InlineData("int A", "[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int A", "Safe/Safe")]
    [InlineData("Line A", "Row A", "Safe/Safe")]
    [InlineData("Line A", "Other A", "Lossy/Breaks | Breaks/Breaks")]
    [InlineData("List<int> A", "int[] A", "Safe/Safe")]
    [InlineData("List<int> A", "HashSet<int> A", "Safe/Safe")]
    [InlineData("List<int> A", "List<long> A", "Safe/Lossy")]
    [InlineData("List<int> A", "List<string> A", "Breaks/Lossy | Breaks/Breaks")]
    [InlineData("List<int> A", "List<int?> A", "Safe/Breaks")]
    [InlineData("int A", "List<int> A", "Breaks/Breaks")]
    [InlineData("List<Line> A", "Line A", "Breaks/Breaks")]
    [InlineData("List<Line> A", "List<Row> A", "Safe/Safe")]
    [InlineData("byte[] A", "List<byte> A", "Breaks/Breaks")]
    [InlineData("Dictionary<string, int> A", "SortedDictionary<string, int> A", "Safe/Safe")]
    [InlineData("Dictionary<string, int> A", "Dictionary<string, long> A", "Safe/Lossy")]
    [InlineData("Dictionary<int, int> A", "Dictionary<string, int> A", "Safe/Lossy")]
    [InlineData("Dictionary<string, int> A", "List<int> A", "Breaks/Breaks")]
    [InlineData("Status A", "Settled A", "Safe/Safe")]
    [InlineData("Status A", "Moved A", "Wrong/Wrong")]
    [InlineData("Status A", "More A", "Safe/Safe")]
    [InlineData("Status A", "int A", "Safe/Safe")]
    [InlineData("Status A", "string A", "Breaks/Breaks")]
    [InlineData("Text A", "TextSettled A", "Breaks/Breaks")]
    [InlineData("Text A", "TextMore A", "Safe/Breaks")]
    [InlineData("Text A", "TextMoved A", "Safe/Safe")]
    [InlineData("Text A", "string A", "Safe/Breaks | Safe/Lossy")]
    [InlineData("Text A", "int A", "Breaks/Safe")]
    [InlineData("Status A", "Text A", "Safe/Breaks")]
    [InlineData("Shape A", "ShapeMore A", "Safe/Breaks")]
    [InlineData("Shape A", "ShapeOther A", "Breaks/Breaks")]
    [InlineData("Shape A", "ShapeKind A", "Breaks/Breaks")]
    [InlineData("int A", "[JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] int A", "Safe/Breaks")]
    [InlineData("int A", "[JsonRequired] int A", "Safe/Safe | Breaks/Safe")]
    public void Json(string old, string @new, string verdicts) => AssertVerdicts(Library.Json, old, @new, verdicts);

    [Theory]
    [InlineData("int A; string B", "int A", "Safe/Safe")]
    [InlineData("int A; int C", "int A; int B; int C", "Safe/Safe")]
    [InlineData("int A", "[DataMember(IsRequired = true)] int A", "Safe/Safe | Breaks/Safe")]
    [InlineData("int A", "int A; [DataMember(IsRequired = true)] int B", "Breaks/Safe")]
    [InlineData("[DataMember(IsRequired = true)] int A", "int A", "Safe/Safe")]
    [InlineData("[DataMember(IsRequired = true)] int A", "[DataMember(EmitDefaultValue = false)] int A", "Safe/Breaks")]
    [InlineData("[DataMember(IsRequired = true)] int A", "int? A", "Safe/Breaks")]
    [InlineData("[DataMember(IsRequired = true)] string A", "string A", "Safe/Safe")]
    [InlineData("int A", "[DataMember(EmitDefaultValue = false)] int? A", "Safe/Safe | Safe/Lossy")]
    [InlineData("int A", "int B", "Breaks/Breaks")]
    [InlineData("int A; int B; int C", "int A; [DataMember(Name = \"B\")] int X; int C", "Safe/Safe")]
    [InlineData("int A; int B; int C", "int C; int B; int A", "Safe/Safe")]
    [InlineData("int A; int B; int C", "[DataMember(Order = 1)] int A; int B; int C", "Breaks/Breaks")]
    [InlineData("int A; int B; int C", "[DataMember(Order = 1)] int A; [DataMember(Order = 2)] int B; [DataMember(Order = 3)] int C", "Safe/Safe")]
    [InlineData("int A; int B; int C", "[DataMember(Order = 2)] int A; [DataMember(Order = 1)] int B; [DataMember(Order = 3)] int C", "Breaks/Breaks")]
    [InlineData("int A; int B; int C", "int A; [DataMember(Name = \"b\")] int B; int C", "Breaks/Breaks")]
    [InlineData("int A", "int? A", "Safe/Breaks")]
    [InlineData("int? A", "int A", "Breaks/Safe")]
    [InlineData("int A", "[DataMember(EmitDefaultValue = false)] int A", "Safe/Safe")]
    [InlineData("Line A", "Row A", "Safe/Safe")]
    [InlineData("List<int> A", "int[] A", "Safe/Safe")]
    [InlineData("List<int> A", "HashSet<int> A", "Safe/Safe")]
    [InlineData("List<int> A", "List<long> A", "Breaks/Breaks")]
    [InlineData("List<int> A", "List<int?> A", "Breaks/Breaks")]
    [InlineData("List<Line> A", "List<Row> A", "Breaks/Breaks")]
    [InlineData("int A", "List<int> A", "Breaks/Breaks")]
    [InlineData("Dictionary<string, int> A", "SortedDictionary<string, int> A", "Safe/Safe")]
    [InlineData("Dictionary<string, int> A", "Dictionary<string, long> A", "Breaks/Breaks")]
    [InlineData("Dictionary<string, int> A", "List<int> A", "Breaks/Breaks")]
    [InlineData("Status A", "Settled A", "Breaks/Breaks")]
    [InlineData("Status A", "Moved A", "Safe/Safe")]
    [InlineData("Status A", "More A", "Safe/Breaks")]
    [InlineData("Status A", "string A", "Safe/Breaks | Safe/Lossy")]
    [InlineData("Status A", "int A", "Breaks/Breaks")]
    [InlineData("Shape A", "ShapeMore A", "Safe/Breaks")]
    public void Xml(string old, string @new, string verdicts) => AssertVerdicts(Library.Xml, old, @new, verdicts);

    private static void AssertVerdicts(Library library, string old, string @new, string verdicts)
    {
        var code = new SampleCode(library);
        var (before, after) = (code.Compile(old), code.Compile(@new));
        var (backward, forward) = (Seen(library, before, after), Seen(library, after, before));
        var judged = Checked.Of(before, before.Read(SampleCode.Root), after, after.Read(SampleCode.Root));

        var seen = $"{backward}/{forward}";
        var said = $"{judged.Backward}/{judged.Forward}";
        Assert.Equal(verdicts, seen == said ? seen : $"{seen} | {said}");
    }

    private static Verdict? Seen(Library library, CodeVersion writer, CodeVersion reader) =>
        Observed.Of(library, FilledMessage.Of(writer.TypeOf(SampleCode.Root)), reader.TypeOf(SampleCode.Root));
}
