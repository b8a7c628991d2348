// protobufjs by reflection, under edition 2023, which lets each field have a presence of its own.
import protobuf from 'protobufjs';
import { parseBytes, parseNumber, present, showBytes, showNumber } from './values.js';

const { Long } = protobuf.util;
const longs = new Map([['int64', false], ['sint64', false], ['sfixed64', false], ['uint64', true], ['fixed64', true]]);

export function writer(schema, root) {
  const types = compile(schema);
  return value => types.lookupType(root).encode(toMessage(schema, root, value)).finish();
}

export function reader(schema, root) {
  const types = compile(schema);
  return bytes => fromMessage(schema, root, types.lookupType(root).decode(bytes));
}

function compile(schema) {
  return protobuf.Root.fromJSON({
    nested: Object.fromEntries(Object.entries(schema).map(([name, declaration]) => [name, declare(declaration)])),
  });
}

const declare = declaration => ({ edition: '2023', ...(declaration.values ? declareEnum(declaration) : declareMessage(declaration)) });

const declareEnum = ({ values }) => ({ values: Object.fromEntries(values.map(({ name, number }) => [name, number])) });

function declareMessage({ fields }) {
  const oneofs = {};
  for (const field of fields.filter(({ oneOf }) => oneOf))
    (oneofs[`o_${field.oneOf}`] ??= { oneof: [] }).oneof.push(memberOf(field));
  return { fields: Object.fromEntries(fields.map(field => [memberOf(field), declareField(field)])), oneofs };
}

const memberOf = field => `f${field.tag}`;

function declareField({ tag, type, presence, isExplicit, packing }) {
  const single = type.list ?? type.set ?? type;
  if (type.map)
    return { id: tag, keyType: type.map[0], type: nameOf(type.map[1]) };
  if (single !== type) {
    const features = packing === 'expanded' ? { repeated_field_encoding: 'EXPANDED' } : {};
    return { id: tag, rule: 'repeated', type: nameOf(single), options: { features } };
  }
  const field_presence = presence === 'required' ? 'LEGACY_REQUIRED' : isExplicit || type.message ? 'EXPLICIT' : 'IMPLICIT';
  return { id: tag, type: nameOf(single), options: { features: { field_presence } } };
}

const nameOf = type => type.enum ?? type.message ?? type;

const toMessage = (schema, name, value) => Object.fromEntries(
  present(schema[name].fields, value).map(([field, member]) => [memberOf(field), toMember(schema, field.type, member)]));

function toMember(schema, type, value) {
  if (type.map)
    return Object.fromEntries(value.map(([key, item]) => [String(key), toMember(schema, type.map[1], item)]));
  const element = type.list ?? type.set;
  if (element)
    return value.map(item => toMember(schema, element, item));
  if (type.message)
    return toMessage(schema, type.message, value);
  if (longs.has(type))
    return Long.fromString(value, longs.get(type));
  return type === 'bytes' ? parseBytes(value) : type === 'float' || type === 'double' ? parseNumber(value) : value;
}

const fromMessage = (schema, name, message) => Object.fromEntries(schema[name].fields
  .filter(field => Object.hasOwn(message, memberOf(field)))
  .map(field => [field.tag, fromMember(schema, field.type, message[memberOf(field)])]));

function fromMember(schema, type, value) {
  if (type.map)
    return Object.entries(value).map(([key, item]) => [keyFrom(type.map[0], key), fromMember(schema, type.map[1], item)]);
  const element = type.list ?? type.set;
  if (element)
    return value.map(item => fromMember(schema, element, item));
  if (type.message)
    return fromMessage(schema, type.message, value);
  if (longs.has(type))
    return String(value);
  return type === 'bytes' ? showBytes(value) : type === 'float' || type === 'double' ? showNumber(value) : value;
}

// A key of an object is text; that of a 64-bit integer may be a hash of eight characters.
function keyFrom(type, key) {
  if (longs.has(type))
    return String(protobuf.util.longFromKey(key, longs.get(type)));
  return type === 'bool' ? key === 'true' : type === 'string' ? key : Number(key);
}
