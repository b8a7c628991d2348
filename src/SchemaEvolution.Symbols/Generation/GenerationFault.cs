using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>Why nothing can be emitted for a message.</summary>
/// <param name="Symbol">The type, the member or the class of the case at fault.</param>
/// <param name="Text">What is wrong and, where something is plain to do, what to do: a sentence without its full stop.</param>
public sealed record GenerationFault(GenerationReason Reason, ISymbol Symbol, string Text);

public enum GenerationReason
{
    LanguageVersion,
    NotPartial,
    FileLocal,
    Static,
    Abstract,
    RefStruct,
    Layout,
    NoConstructor,
    MissingConstraint,
    MemberType,
    ElementType,
    KeyType,
    MemberWithoutCodec,
    MemberNotReadable,
    MemberNotSettable,
    OneOfMember,
    UnionNotMessage,
    CaseNotDerived,
    CaseIsGeneric,

    /// <summary>Two members have one tag, of which EVO104 speaks.</summary>
    DuplicateTag,

    /// <summary>A tag that Protobuf does not have; where Protobuf is a format of the message, EVO105 speaks of it.</summary>
    TagOutOfRange,
}
