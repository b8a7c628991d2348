using RollingUpgrade;

var folder = Directory.CreateTempSubdirectory("rolling-upgrade-");
var database = Path.Combine(folder.FullName, "orders.db");

Console.WriteLine("v1 serves alone");
var v1 = ShopProcess.Serve("V1", database);
await v1.GoOnAsync(lines: 300);

Console.WriteLine("v2 joins it: two versions at work on one file");
var killed = ShopProcess.Serve("V2", database);
await Task.WhenAll(v1.GoOnAsync(lines: 400), killed.GoOnAsync(lines: 600));

Console.WriteLine("v2 is killed in the middle of a write; v1 goes on");
await killed.KillAsync();
await v1.GoOnAsync(lines: 400);

Console.WriteLine("v2 is back");
var v2 = ShopProcess.Serve("V2", database);
await Task.WhenAll(v1.GoOnAsync(lines: 400), v2.GoOnAsync(lines: 600));

await Task.WhenAll(v1.StopAsync(), v2.StopAsync());
Verdict verdict = new(
    new(v1.Entries, await ShopProcess.ReadAsync("V1", database)),
    new([.. killed.Entries, .. v2.Entries], await ShopProcess.ReadAsync("V2", database)));
folder.Delete(recursive: true);
return verdict.Print();
