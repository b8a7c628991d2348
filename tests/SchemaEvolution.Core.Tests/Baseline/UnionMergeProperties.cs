using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Baseline;

/// <summary><c>.gitattributes</c> has <c>schema.baseline merge=union</c>.</summary>
public sealed class UnionMergeProperties : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("schema-baseline-").FullName;

    [Fact]
    public void Fields_that_two_branches_add_to_one_message_are_both_there()
    {
        var branches =
            from schema in Generate.Schema.Where(schema => schema.Declarations.Any(declaration => declaration is MessageSchema))
            from message in Gen.Elements(schema.Declarations.OfType<MessageSchema>().ToArray())
            from mine in Generate.Field(101, "Mine").Select(Tagged)
            from theirs in Generate.Field(102, "Theirs").Select(Tagged)
            select (schema, message, mine, theirs);
        var property = Prop.ForAll(branches.ToArbitrary(), branch =>
        {
            var shipped = Generate.Record([branch.schema], isLastShipped: true);
            var merged = Example.Read(Merge(shipped, With(branch.mine), With(branch.theirs)));
            Assert.Equal(WithFields(branch.mine, branch.theirs), new BaselineHistory(merged).Recorded);

            BaselineFile With(FieldSchema field) => BaselineRecorder.Record(shipped, WithFields(field));
            SchemaSet WithFields(params FieldSchema[] fields) => new(branch.schema.Declarations.Select(declaration =>
                declaration is MessageSchema message && message == branch.message
                    ? message with { Fields = Generate.Ordered(message.Fields.Concat(fields)) }
                    : declaration));
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), property);
    }

    private static FieldSchema Tagged(FieldSchema field) => field with { IsInViewsOnly = false };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Merge(BaselineFile original, BaselineFile mine, BaselineFile theirs)
    {
        string[] branches = [Save("mine", mine), Save("original", original), Save("theirs", theirs)];
        var start = new ProcessStartInfo("git", ["merge-file", "--union", "--stdout", .. branches])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var git = Process.Start(start)!;
        var merged = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return merged;
    }

    private string Save(string name, BaselineFile file)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, BaselineWriter.Write(file));
        return path;
    }
}
