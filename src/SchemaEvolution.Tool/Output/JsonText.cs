using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaEvolution.Tool.Output;

/// <summary>JSON that people can read, too: indented, with the line ends of every system the same.</summary>
internal static class JsonText
{
    // The output is read by programs or in a terminal, never in a web page: quotes and brackets may stay readable.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            content(json);
        output.Write(Encoding.UTF8.GetString(bytes.ToArray()));
        output.Write('\n');
    }
}
