using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static SchemaEvolution.Generators.CodecGenerator;

namespace SchemaEvolution.Generators.Tests;

public class IncrementalTests
{
    private const string Messages = """
        [Message] public partial class Item { [Tag(1)] public int Id { get; set; } = 3; [Tag(2)] public Dictionary<string, long[]>? Bad { get; set; } }
        [Message] public partial class Order { [Tag(1)] public List<Line> Lines { get; set; } = []; [Tag(2)] public string? Note { get; set; } }
        [Message] public partial record Line([property: Tag(1)] int Count, [property: Tag(2)] ImmutableArray<Shape> Shapes);
        [Message, Case(1, typeof(Circle))] public abstract partial record Shape { public abstract int Area(); }
        public partial record Circle([property: Tag(1)] int Radius) : Shape { public override int Area() => 0; }
        """;

    [Fact]
    public void Edit_elsewhere_changes_nothing()
    {
        var outcomes = OutcomesAfter(project => project.AddSyntaxTrees(Parse("class Unrelated { int x = 1; }")));
        Assert.All([Steps.Messages, Steps.Withheld, Steps.Emitted], step => AssertOld(outcomes[step]));
    }

    [Fact]
    public void Edit_of_a_method_in_the_same_file_changes_nothing()
    {
        var outcomes = OutcomesAfter(project => Replace(project, "Area() => 0", "Area() => 1 + 1"));
        Assert.All([Steps.Messages, Steps.Withheld, Steps.Emitted], step => AssertOld(outcomes[step]));
    }

    [Fact]
    public void Edit_of_a_member_emits_its_message_alone()
    {
        var outcomes = OutcomesAfter(project => Replace(project, "string? Note", "string? Remark"));
        Assert.Equal(1, outcomes[Steps.Messages].Count(reason => reason is IncrementalStepRunReason.Modified));
        AssertOld(outcomes[Steps.Withheld]);
        Assert.Equal(1, outcomes[Steps.Emitted].Count(reason => reason is IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Repair_of_a_fault_emits_what_was_withheld()
    {
        var outcomes = OutcomesAfter(project => Replace(project, "long[]", "long"));
        Assert.Equal(1, outcomes[Steps.Messages].Count(reason => reason is IncrementalStepRunReason.Modified));
        Assert.Contains(IncrementalStepRunReason.New, outcomes[Steps.Emitted]);
    }

    [Fact]
    public void Driver_keeps_no_compilation_alive()
    {
        var (driver, compilation) = RunTwice();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(compilation.IsAlive);
        Assert.NotEmpty(driver.GetRunResult().GeneratedTrees);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference Compilation) RunTwice()
    {
        var first = Generation.Compile("Test", [], Messages);
        var driver = Generation.CreateDriver(first).RunGenerators(first);
        // A new project of the same texts: what the driver still holds of the first one is in its models.
        return (driver.RunGenerators(Generation.Compile("Test", [], Messages)), new(first));
    }

    private static Dictionary<string, List<IncrementalStepRunReason>> OutcomesAfter(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var project = Generation.Compile("Test", [], Messages);
        var driver = Generation.CreateDriver(project).RunGenerators(project).RunGenerators(edit(project));
        return driver.GetRunResult().Results.Single().TrackedSteps.ToDictionary(
            step => step.Key,
            step => step.Value.SelectMany(run => run.Outputs).Select(output => output.Reason).ToList());
    }

    private static void AssertOld(List<IncrementalStepRunReason> reasons)
    {
        Assert.NotEmpty(reasons);
        Assert.Empty(reasons.Except([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged]));
    }

    private static CSharpCompilation Replace(CSharpCompilation project, string old, string @new)
    {
        var tree = project.SyntaxTrees.Single();
        Assert.Contains(old, tree.ToString());
        return project.ReplaceSyntaxTree(tree, Parse(tree.ToString().Replace(old, @new)));
    }

    private static SyntaxTree Parse(string source) =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose), "Other.cs");
}
