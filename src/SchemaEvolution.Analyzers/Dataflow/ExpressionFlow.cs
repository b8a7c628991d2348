using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Values = System.Collections.Immutable.ImmutableHashSet<SchemaEvolution.Analyzers.Dataflow.FlowValue>;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>Finds what expressions may hold, and does to the variables what they do.</summary>
internal sealed class ExpressionFlow(ControlFlowGraph body, FlowState state, IBodyFlow flow)
{
    private readonly CallFlow calls = new(body, state, flow);

    public Values Evaluate(IOperation? operation) => operation switch
    {
        null => Values.Empty,
        ILocalReferenceOperation local => state[local.Local],
        IParameterReferenceOperation parameter => state[parameter.Parameter],
        IFlowCaptureReferenceOperation capture => state[capture.Id],
        IFlowCaptureOperation capture => state.Capture(capture, Evaluate(capture.Value)),
        ISimpleAssignmentOperation assignment => Assign(assignment.Target, Evaluate(assignment.Value)),
        IDeconstructionAssignmentOperation { Target: ITupleOperation tuple } parts => Deconstruct(tuple, parts.Value),
        IExpressionStatementOperation statement => Evaluate(statement.Operation),
        IReturnOperation @return => Evaluate(@return.ReturnedValue),
        IConversionOperation conversion => Evaluate(conversion.Operand),
        IAwaitOperation await => Evaluate(await.Operation),
        ITranslatedQueryOperation query => Evaluate(query.Operation),
        IArrayCreationOperation { Initializer: { } elements } => Union(elements.ElementValues),
        IArrayElementReferenceOperation element => Evaluate(element.ArrayReference),
        IMemberReferenceOperation { Instance: { } instance } member and (IPropertyReferenceOperation or IFieldReferenceOperation) =>
            Read(member.Member, instance, Evaluate(instance)),
        IObjectCreationOperation creation => Create(creation),
        IInvocationOperation call => Call(call),
        IIsPatternOperation match => Match(match.Pattern, Evaluate(match.Value)),
        IFlowAnonymousFunctionOperation lambda => calls.RunLambda(lambda, Values.Empty),
        _ => Visit(operation),
    };

    /// <summary>What holds nothing itself may still have parts that do something.</summary>
    private Values Visit(IOperation operation)
    {
        foreach (var part in operation.ChildOperations)
            Evaluate(part);
        return Values.Empty;
    }

    private Values Union(IEnumerable<IOperation> operations) =>
        operations.Aggregate(Values.Empty, (values, operation) => values.Union(Evaluate(operation)));

    private static Values Read(ISymbol member, IOperation owner, Values owners) =>
        Framework.Owns(member)
            ? owners
            : Values.Empty.Union(
                owners.Select(value => MemberValue.Of(value, member.Name, new(owner.Syntax.ToString(), owner.Type))).OfType<FlowValue>());

    private Values Assign(IOperation target, Values values)
    {
        switch (state.Target(target))
        {
            case IArrayElementReferenceOperation element:
                Fill(element.ArrayReference, values);
                break;
            case IMemberReferenceOperation { Instance: { } instance } member:
                flow.Facts.Set(Evaluate(instance), member.Member.Name, values);
                break;
            case var other when VariableOf(other) is { } variable:
                state[variable] = values;
                break;
        }

        return values;
    }

    private Values Deconstruct(ITupleOperation targets, IOperation value)
    {
        Evaluate(value);
        foreach (var target in targets.Elements)
            Assign(target, Values.Empty);
        return Values.Empty;
    }

    private Values Match(IPatternOperation pattern, Values values)
    {
        var declared = (pattern is INegatedPatternOperation not ? not.Pattern : pattern) switch
        {
            IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
            IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
            _ => null,
        };
        if (declared is not null)
            state[declared] = values;
        return Values.Empty;
    }

    private Values Create(IObjectCreationOperation creation)
    {
        var arguments = creation.Arguments.Select(argument => (argument.Parameter, Values: Evaluate(argument.Value))).ToList();
        if (creation.Type is not INamedTypeSymbol type || !flow.IsMessage(type))
            return creation.Constructor is { } constructor && Framework.Owns(constructor)
                ? arguments.Aggregate(Values.Empty, (all, argument) => all.Union(argument.Values))
                : Values.Empty;

        var message = new CreatedValue(creation.Syntax);
        var created = Values.Empty.Add(message);
        foreach (var (parameter, values) in arguments)
        {
            flow.Facts.Of(message).Whole.UnionWith(values);
            flow.Facts.Set(created, parameter?.Name ?? "", values);
        }

        return created;
    }

    private Values Call(IInvocationOperation call)
    {
        var instance = Evaluate(call.Instance);
        var arguments = call.Arguments
            .Select(argument => CallFlow.LambdaOf(argument.Value) is null ? Evaluate(argument.Value) : Values.Empty)
            .ToList();
        var result = calls.Call(call, instance, arguments);
        if (call.Instance is { } receiver && Framework.Owns(call.TargetMethod))
            Fill(receiver, arguments.Aggregate(Values.Empty, (all, values) => all.Union(values)));
        foreach (var argument in call.Arguments.Where(argument => IsFilled(argument, call)))
            Assign(argument.Value, Coders.Decodes(call.TargetMethod) ? result : Values.Empty);
        return result;
    }

    /// <summary>Whether a call may change what the variable holds: by reference, or because it decodes into it.</summary>
    private static bool IsFilled(IArgumentOperation argument, IInvocationOperation call) =>
        argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref
        || (Coders.Decodes(call.TargetMethod) && SymbolEqualityComparer.Default.Equals(argument.Value.Type, call.Type));

    /// <summary>A collection gets more.</summary>
    private void Fill(IOperation collection, Values values)
    {
        if (VariableOf(collection) is { } variable)
            state[variable] = state[variable].Union(values);
        if (collection is IMemberReferenceOperation)
            Assign(collection, values);
        else if (state.Target(collection) is var captured && captured != collection)
            Fill(captured, values);
    }

    private static object? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFlowCaptureReferenceOperation capture => capture.Id,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local } => local.Local,
        _ => null,
    };
}
