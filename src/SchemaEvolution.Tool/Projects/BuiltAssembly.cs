using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols;
using SchemaEvolution.Symbols.Checking;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Dialects;
using SchemaEvolution.Tool.Baselines;
using SchemaEvolution.Tool.Hosting;

namespace SchemaEvolution.Tool.Projects;

/// <summary>Reads a built assembly with what lies beside it and the framework; no code of it is loaded.</summary>
internal static class BuiltAssembly
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <param name="baseline">Where the baseline is; null for beside the assembly, else in the current folder.</param>
    public static SchemaSource Read(string path, string? baseline, ToolHost host)
    {
        if (!IsManaged(path))
            throw new ToolException(ExitCode.CouldNotRun, $"'{path}' is not a .NET assembly.");

        var own = MetadataReference.CreateFromFile(path);
        var others = Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.dll").Concat(Directory.EnumerateFiles(Framework, "*.dll"))
            .DistinctBy(Path.GetFileName)
            .Where(file => file != path && IsManaged(file))
            .Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create(
            "dotnet-schema",
            references: others.Prepend(own),
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(own)!;
        var settings = new SettingsReader(ConfiguredOptions.None);
        var place = baseline ?? FindBaseline(path, host);
        var reader = SchemaReader.TryCreate(
            compilation, assembly, settings.JsonScopeOf(compilation, BaselineDocument.HistoryOf(place)));
        ThrowIfUnresolved(path, compilation, assembly, reader);
        var target = new SchemaTarget(Path.GetFileName(path), reader, settings, (rule, _) => rule.Severity)
        {
            RecordingRefusal = DescribesDefaults(reader)
                ? null
                : $"'{path}' does not describe its defaults (it has no [GeneratedSchema]): record from the project instead.",
        };
        return new(path, place, [target]);
    }

    private static string FindBaseline(string path, ToolHost host)
    {
        var beside = Path.Combine(Path.GetDirectoryName(path)!, BaselineFile.FileName);
        var here = host.FullPath(BaselineFile.FileName);
        return !File.Exists(beside) && File.Exists(here) ? here : beside;
    }

    private static bool DescribesDefaults(SchemaReader? reader) =>
        reader?.ReadAll().All(declared => declared.Schema is not MessageSchema || HasConstantDefaults(declared)) != false;

    /// <summary>Whether absence means the same in every message, or metadata tells what it means.</summary>
    private static bool HasConstantDefaults(DeclaredSchema declared) =>
        declared.Dialect is not (null or DialectNames.ProtobufNet) || HasSchema(declared.Symbol);

    private static bool HasSchema(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == KnownTypeNames.GeneratedSchema);

    /// <summary>A type that is not found could be anything: a schema with a guess in it is not judged.</summary>
    private static void ThrowIfUnresolved(string path, Compilation compilation, IAssemblySymbol assembly, SchemaReader? reader)
    {
        var references = assembly.Modules.SelectMany(module => module.ReferencedAssemblies).Select(reference => reference.Name);
        var missing = compilation.GetTypesByMetadataName(KnownTypeNames.Message).IsEmpty
            ? references.FirstOrDefault(nameof(SchemaEvolution).Equals)
            : null;
        missing ??= (reader?.ReadAll() ?? [])
            .SelectMany(declared => declared.Members)
            .Select(member => UnresolvedIn(TypeOf(member.Symbol)))
            .FirstOrDefault(name => name is not null);
        if (missing is not null)
            throw new ToolException(
                ExitCode.CouldNotRun,
                $"'{path}' refers to {missing}, which does not lie beside it: publish the project, and read the assembly from there.");
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private static string? UnresolvedIn(ITypeSymbol? type) => type switch
    {
        IErrorTypeSymbol error => $"{error} ({error.ContainingAssembly?.Name})",
        IArrayTypeSymbol array => UnresolvedIn(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Select(UnresolvedIn).FirstOrDefault(name => name is not null),
        _ => null,
    };

    private static bool IsManaged(string path)
    {
        using var file = File.OpenRead(path);
        using var image = new PEReader(file);
        try
        {
            return image.HasMetadata;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
