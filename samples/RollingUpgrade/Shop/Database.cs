using Microsoft.Data.Sqlite;
using SchemaEvolution;

namespace Shop;

/// <summary>Orders in a file of SQLite, each a Protobuf message. Any number of processes may have it open.</summary>
internal sealed class Database : IDisposable
{
    private readonly SqliteConnection connection;

    public Database(string path)
    {
        connection = new($"Data Source={path}");
        connection.Open();
        using var set = Command("""
            PRAGMA busy_timeout = 30000;
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = NORMAL; -- outlives the process; only a failure of power could undo a commit
            CREATE TABLE IF NOT EXISTS orders (id INTEGER PRIMARY KEY, message BLOB NOT NULL);
            """);
        set.ExecuteNonQuery();
    }

    /// <summary>Waits until no other process writes. What is not committed is undone, also if this process is killed.</summary>
    public SqliteTransaction Begin() => connection.BeginTransaction(deferred: false);

    public Order? Find(long id)
    {
        using var select = Command("SELECT message FROM orders WHERE id = $id", ("$id", id));
        return select.ExecuteScalar() is byte[] message ? ProtobufSerializer.Deserialize<Order>(message) : null;
    }

    public void Save(Order order)
    {
        var message = ProtobufSerializer.Serialize(order);
        using var replace = Command("REPLACE INTO orders VALUES ($id, $message)", ("$id", order.Id), ("$message", message));
        replace.ExecuteNonQuery();
    }

    public void Dispose() => connection.Dispose();

    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
