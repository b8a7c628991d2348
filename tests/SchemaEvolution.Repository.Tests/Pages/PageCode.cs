using SchemaEvolution.Analyzers.Tests.Verifying;

namespace SchemaEvolution.Repository.Tests.Pages;

/// <summary>Code as the pages show it: without the <c>using</c> lines that every project has.</summary>
internal static class PageCode
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using SchemaEvolution;
        """;

    public static TestFiles ToFiles(string code) => [new("Page.cs", code), new("Usings.cs", Usings)];
}
