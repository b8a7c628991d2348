using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Types;

/// <summary>What a vocabulary makes of a type, and of each in it.</summary>
/// <param name="read">The type as it is without the vocabulary.</param>
/// <param name="chain">The types that are being read, this one too: to read more of it, go on with them.</param>
internal delegate FieldType PartReader(ITypeSymbol type, FieldType read, TypeChain chain);
