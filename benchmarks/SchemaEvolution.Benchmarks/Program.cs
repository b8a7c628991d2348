using SchemaEvolution.Benchmarks;

var rounds = args is [var number] ? int.Parse(number) : 9;

Console.WriteLine($"""
    {GeneratedCode.Messages} messages of {GeneratedCode.FieldsPerMessage} fields and {GeneratedCode.Enums} enums, a file each.
    The baseline holds {GeneratedCode.Versions} versions in {GeneratedBaseline.Text.Count(c => c == '\n')} lines, {GeneratedBaseline.Text.Length / 1024} KiB.
    Everything in this one process, on one thread, in turn: {rounds} rounds, after 3 that do not count.
    """);

foreach (var warmUp in Create())
    for (var round = 0; round < 3; round++)
        warmUp.Run();

var benchmarks = Create();
for (var round = 0; round < rounds; round++)
    foreach (var benchmark in benchmarks)
        benchmark.Run();

Console.WriteLine($"\n{"",-58}{"minimum",11}{"median",11}{"maximum",11}");
foreach (var series in benchmarks.SelectMany(benchmark => benchmark.Results))
    Console.WriteLine(series);

static IReadOnlyList<IBenchmark> Create() => [new CompileBenchmark(), new EditBenchmark(), new BaselineBenchmark()];
