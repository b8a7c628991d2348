using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Peers;

/// <summary>How each scalar travels in one format; one that is not here is not tried with its peers.</summary>
internal sealed class FormTable(IEnumerable<(ScalarType Type, NativeForm Form)> forms)
{
    private readonly Dictionary<ScalarType, NativeForm> forms = forms.ToDictionary(form => form.Type, form => form.Form);

    /// <summary>The form of the type; an encoding that the format does not know is the default one. Null if there is none.</summary>
    public NativeForm? Find(ScalarType type) => forms.GetValueOrDefault(type) ?? forms.GetValueOrDefault(new(type.Kind));
}
