using SchemaEvolution.CodecBenchmarks;
using SchemaEvolution.CodecBenchmarks.DataSets;
using SchemaEvolution.CodecBenchmarks.Measuring;

Dictionary<string, Func<IEnumerable<Contest>>> dataSets = new()
{
    ["person"] = PersonData.Contests,
    ["order"] = OrderData.Ascii,
    ["order-text"] = OrderData.NonAscii,
    ["numbers"] = NumbersData.Contests,
    ["events"] = EventData.Contests,
};
string[] all = [.. dataSets.Keys, ColdStart.Argument, "portable"];

switch (args)
{
    case [ColdStart.Argument, var serializer, var base64]:
        ColdStart.RunFirst(serializer, base64);
        break;
    case ["heading"]:
        Console.WriteLine($"\n{Machine.Description}\n\n{Outcome.Heading}");
        break;
    case ["rows", var name]:
        foreach (var contest in dataSets[name]())
            Console.WriteLine(Outcome.Of(contest));
        break;
    case [..] when args.Except(all).Any():
        Console.Error.WriteLine($"What can be measured: {string.Join(", ", all)}; all of them without an argument.");
        return 1;
    default:
        Measure(args is [] ? all : args);
        break;
}

return 0;

void Measure(IReadOnlyCollection<string> chosen)
{
    if (chosen.Intersect(dataSets.Keys).ToList() is { Count: > 0 } names)
        PrintTable(names);
    if (chosen.Contains(ColdStart.Argument))
        ColdStart.Run();
    if (chosen.Contains("portable"))
    {
        PrintTable(["order", "order-text", "numbers"], "EnableAVX2", "EnableBMI2");
        PrintTable(["order", "order-text", "numbers"], "EnableHWIntrinsic");
    }
}

// A process for each data set: none profits from, or suffers by, the code that was compiled for another.
static void PrintTable(IEnumerable<string> names, params string[] without)
{
    Console.Write(Child.Run(["heading"], without));
    foreach (var name in names)
        Console.Write(Child.Run(["rows", name], without));
}
