using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Values = System.Collections.Immutable.ImmutableHashSet<SchemaEvolution.Analyzers.Dataflow.FlowValue>;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>Finds what calls return.</summary>
internal sealed class CallFlow(ControlFlowGraph body, FlowState state, IBodyFlow flow)
{
    /// <summary>What <c>with</c> calls on a record: the clone carries all that the original does.</summary>
    private const string CloneMethod = "<Clone>$";

    /// <param name="call">The call.</param>
    /// <param name="instance">What it is called on.</param>
    /// <param name="arguments">One a parameter; nothing for a lambda.</param>
    public Values Call(IInvocationOperation call, Values instance, IReadOnlyList<Values> arguments)
    {
        var method = call.TargetMethod;
        var given = arguments.Aggregate(instance, (all, values) => all.Union(values));
        if (method.Name == CloneMethod)
            return instance;
        if (Coders.Decodes(method))
            return Values.Empty.Add(new DecodedValue(call.Syntax));
        if (Coders.Encodes(method))
            flow.Facts.Encode(given, new(call.Syntax, method));
        else if (Coders.Carries(method) && call.Type?.IsReferenceType is true)
            state.Forget(arguments[0]);
        else if (BodyOf(method) is { } helper)
            return Run(helper, call.Arguments.Select((argument, index) => (argument.Parameter, arguments[index])));
        else if (Framework.Owns(method))
            return HandOn(call, given);

        foreach (var lambda in LambdasOf(call))
            RunLambda(lambda, Values.Empty);
        return Values.Empty;
    }

    /// <param name="lambda">The function.</param>
    /// <param name="given">What each of its parameters may hold.</param>
    public Values RunLambda(IFlowAnonymousFunctionOperation lambda, Values given) => Run(
        body.GetAnonymousFunctionControlFlowGraphInScope(lambda),
        lambda.Symbol.Parameters.Select(parameter => ((IParameterSymbol?)parameter, given)));

    /// <summary>The lambda that an argument is, null if it is none.</summary>
    public static IFlowAnonymousFunctionOperation? LambdaOf(IOperation argument) => argument switch
    {
        IFlowAnonymousFunctionOperation lambda => lambda,
        IDelegateCreationOperation creation => LambdaOf(creation.Target),
        IConversionOperation conversion => LambdaOf(conversion.Operand),
        _ => null,
    };

    private static IEnumerable<IFlowAnonymousFunctionOperation> LambdasOf(IInvocationOperation call) =>
        call.Arguments.Select(argument => LambdaOf(argument.Value)).OfType<IFlowAnonymousFunctionOperation>();

    private Values HandOn(IInvocationOperation call, Values given)
    {
        var made = LambdasOf(call).Aggregate(Values.Empty, (all, lambda) => all.Union(RunLambda(lambda, given)));
        var result = Framework.Projects(call.TargetMethod) ? made : given;
        return Framework.MayHoldMessages(call.Type) ? result : result.Except(result.Where(value => value is not MemberValue));
    }

    private ControlFlowGraph? BodyOf(IMethodSymbol method) => method.MethodKind is MethodKind.LocalFunction
        ? body.GetLocalFunctionControlFlowGraphInScope(method.OriginalDefinition)
        : flow.HelperBody(method.OriginalDefinition);

    private Values Run(ControlFlowGraph callee, IEnumerable<(IParameterSymbol? Parameter, Values Values)> arguments)
    {
        var entry = state.Copy();
        foreach (var (parameter, values) in arguments)
        {
            if (parameter is not null)
                entry[parameter.OriginalDefinition] = values;
        }

        return flow.Run(callee, entry);
    }
}
