namespace Shop;

/// <summary>Reads and changes orders, and says so: each value is a line of output.</summary>
internal sealed class Clerk(Database database)
{
    private const int Orders = 20;

    public void ReadAll()
    {
        for (var id = 1; id <= Orders; id++)
            if (database.Find(id) is { } order)
                Say(EntryKind.Read, order, Release.Fields);
    }

    /// <summary>Reads an order, changes one value of it and writes it back; an order that is not there yet is placed.</summary>
    public void ChangeOne()
    {
        using var transaction = database.Begin();
        var id = Random.Shared.Next(Orders) + 1;
        var found = database.Find(id);
        var order = found ?? new Order { Id = id };
        var changed = found is null ? Release.Fields : Random.Shared.GetItems(Release.Fields, 1);
        if (found is not null)
            Say(EntryKind.Read, found, Release.Fields);

        order.Revision++;
        foreach (var field in changed)
            field.Change(order, Random.Shared.Next(1, 1_000_000));

        database.Save(order);
        Say(EntryKind.Writing, order, changed);
        // Long enough to be killed in.
        Thread.Sleep(2);
        transaction.Commit();
        Say(EntryKind.Written, order, changed);
    }

    private static void Say(EntryKind kind, Order order, IEnumerable<OrderField> fields)
    {
        foreach (var field in fields)
            Console.WriteLine(new Entry(kind, order.Id, order.Revision, field.Name, field.Get(order)));
    }
}
