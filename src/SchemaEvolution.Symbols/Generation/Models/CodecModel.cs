using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Generation.Models;

/// <summary>All that is needed to emit the codec of one message; equal models give equal source.</summary>
/// <remarks>Made of texts and numbers alone: symbols and syntax compare by identity and keep their compilation alive.</remarks>
public abstract record CodecModel(TypeModel Type);

/// <param name="Fields">In the order of their tags.</param>
public sealed record MessageModel(TypeModel Type, EquatableArray<FieldModel> Fields, ConstructionModel Construction) : CodecModel(Type);

/// <param name="Cases">In the order of their tags.</param>
/// <param name="UnknownCase">The class that stands for a case of a newer writer.</param>
public sealed record UnionModel(TypeModel Type, EquatableArray<CaseModel> Cases, UnknownCaseModel UnknownCase) : CodecModel(Type);

/// <param name="Type">The C# type.</param>
/// <param name="Name">The simple name of the message in the schema.</param>
/// <param name="Codec">The codec's C# type.</param>
/// <param name="Depth">How far below the root the type stands: of two cases that fit an object, the deeper one is meant.</param>
/// <param name="Derived">The cases that derive from this one.</param>
public sealed record CaseModel(int Tag, string Type, string Name, string Codec, int Depth, EquatableArray<string> Derived);

/// <param name="IsHiding">Whether a base class has one of that name.</param>
/// <param name="IsRecord">Whether it is a record, as the root is, or else a class.</param>
/// <param name="BaseArguments">What the constructor of the root is called with.</param>
/// <param name="SetsRequiredMembers">Whether the root has members that are <c>required</c>.</param>
/// <param name="Overrides">Abstract members, each with <c>{0}</c> for the body that throws.</param>
public sealed record UnknownCaseModel(
    string Name, bool IsHiding, bool IsRecord, string BaseArguments, bool SetsRequiredMembers, EquatableArray<string> Overrides);
