// What the C# compiler asks for and netstandard2.0 does not have. Compiled into each analyzer assembly, visible to none of the others.
#pragma warning disable IDE0130
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
