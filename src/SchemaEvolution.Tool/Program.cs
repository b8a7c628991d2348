using SchemaEvolution.Tool;

return await SchemaTool.RunAsync(args, Console.Out, Console.Error);
