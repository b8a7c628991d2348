using SchemaEvolution.Benchmarks;

var rounds = args is [.., var last] && int.TryParse(last, out var number) ? number : 7;
IReadOnlyList<IBenchmark> benchmarks = args switch
{
    ["tool", ..] => [new ToolBenchmark(10_000)],
    ["libraries", ..] => [.. LibraryCode.All.Select(code => new LibraryBenchmark(code))],
    ["generator", ..] => [new GeneratorBenchmark(new(500))],
    _ => InProcess(new(1_000)),
};

Console.WriteLine($"{rounds} rounds, after one that does not count; the work of a round in turn.");
for (var round = -1; round < rounds; round++)
{
    foreach (var series in round == 0 ? benchmarks.SelectMany(benchmark => benchmark.Results) : [])
        series.Clear();
    foreach (var benchmark in benchmarks)
        benchmark.Run();
}

Console.WriteLine($"\n{"",-58}{"minimum",11}{"median",11}{"maximum",11}");
foreach (var series in benchmarks.SelectMany(benchmark => benchmark.Results))
    Console.WriteLine(series);

static IReadOnlyList<IBenchmark> InProcess(GeneratedCode code)
{
    var messages = code.FilesOf(GeneratedCode.Versions);
    var ordinary = OrdinaryCode.FilesFor(code).ToList();
    var baseline = GeneratedBaseline.Of(code);
    Console.WriteLine($"""
        {code.Messages} messages of {GeneratedCode.FieldsPerMessage} fields and {code.Enums} enums: {LinesOf(messages)} lines, a file each.
        Beside them in the second project: {ordinary.Count} classes, {LinesOf(ordinary)} lines.
        The baseline: {GeneratedCode.Versions} versions, {baseline.Count(c => c == '\n')} lines, {baseline.Length / 1024} KiB.
        """);
    return
    [
        new CompileBenchmark("messages alone", messages, baseline),
        new CompileBenchmark("messages and other code", [.. messages, .. ordinary], baseline),
        new EditBenchmark(messages, code.Messages, baseline),
        new BaselineBenchmark(baseline),
    ];
}

static int LinesOf(IEnumerable<SourceFile> files) => files.Sum(file => file.Text.Count(c => c == '\n'));
