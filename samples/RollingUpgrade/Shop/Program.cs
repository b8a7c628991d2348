using Shop;

// FILE read: says what is there. FILE serve: changes orders until its input ends.
using var database = new Database(args[0]);
var clerk = new Clerk(database);
if (args[1] == "read")
{
    clerk.ReadAll();
    return;
}

var stop = Console.In.ReadToEndAsync();
while (!stop.IsCompleted)
{
    clerk.ChangeOne();
    // Whoever waits for the file gets it.
    Thread.Sleep(1);
}
