using Shop;

// FILE read: says what is there. FILE serve: changes orders until its input ends.
using var database = new Database(args[0]);
var clerk = new Clerk(database);
if (args[1] == "read")
{
    clerk.ReadAll();
    return;
}

var stop = Task.Run(Console.In.ReadToEnd);
while (!stop.IsCompleted)
{
    clerk.ChangeOne();
    // Time for the other process: it waits for the file, but not in a queue.
    Thread.Sleep(5);
}
