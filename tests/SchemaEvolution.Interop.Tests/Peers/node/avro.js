// avsc, whose reader resolves the schema of the writer.
import avro from 'avsc';
import utils from 'avsc/lib/utils.js';
import { parseBytes, parseNumber, present, showBytes, showNumber } from './values.js';

// avsc refuses two enums as soon as the writer has a symbol more. The specification refuses the symbol, where it occurs.
const unknownSymbol = 'SymbolThatTheReaderDoesNotKnow';

// avsc promotes a long to a float or a double by floating point arithmetic, which loses the sign of -2^63.
const { readLong } = utils.Tap.prototype;
utils.Tap.prototype.readLong = function () {
  const start = this.pos;
  const approximate = readLong.call(this);
  return Number.isSafeInteger(approximate) ? approximate : Number(exactLong(this.buf.subarray(start, this.pos)));
};

const exactLong = varint => {
  const zigzag = varint.reduceRight((bits, byte) => (bits << 7n) | BigInt(byte & 0x7f), 0n);
  return BigInt.asIntN(64, (zigzag >> 1n) ^ -(zigzag & 1n));
};

const long = avro.types.LongType.__with({
  fromBuffer: bytes => bytes.readBigInt64LE(),
  toBuffer: value => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(value);
    return bytes;
  },
  fromJSON: BigInt,
  toJSON: Number,
  isValid: value => typeof value === 'bigint',
  compare: (left, right) => (left < right ? -1 : left > right ? 1 : 0),
});

const scalars = {
  boolean: [value => value, value => value],
  int: [value => value, value => value],
  long: [BigInt, String],
  float: [parseNumber, showNumber],
  double: [parseNumber, showNumber],
  string: [value => value, value => value],
  bytes: [parseBytes, showBytes],
};

export function writer(schema, root) {
  const type = compile(schema, root, {});
  return value => type.toBuffer(toRecord(schema, root, value));
}

export function reader(schema, root, writerSchema) {
  const type = compile(schema, root, { default: unknownSymbol });
  const resolver = type.createResolver(compile(writerSchema, root, {}), { ignoreNamespaces: true });
  return bytes => fromRecord(schema, root, type.fromBuffer(bytes, resolver));
}

function compile(schema, root, { default: fallback }) {
  const known = new Set();
  return avro.Type.forSchema(declare({ message: root }), { wrapUnions: true, registry: { long } });

  function declare(type) {
    const name = type.message ?? type.enum;
    if (type.map)
      return { type: 'map', values: declare(type.map[1]) };
    if (type.list ?? type.set)
      return { type: 'array', items: declare(type.list ?? type.set) };
    if (!name || known.has(name))
      return name ?? type;
    known.add(name);
    return type.enum
      ? declareEnum(name, schema[name].values.map(value => value.name))
      : { type: 'record', name, fields: schema[name].fields.map(declareField) };
  }

  function declareEnum(name, symbols) {
    return fallback ? { type: 'enum', name, symbols: [...symbols, fallback], default: fallback } : { type: 'enum', name, symbols };
  }

  function declareField(field) {
    const type = declare(field.type);
    const declaration = { name: field.name, aliases: field.aliases };
    if (isNullable(field))
      return { ...declaration, type: ['null', type], default: null };
    return field.presence === 'required' || field.default === null
      ? { ...declaration, type }
      : { ...declaration, type, default: defaultOf(field) };
  }

  // In the JSON of a schema, the bytes of a default are its characters.
  function defaultOf({ type, default: value }) {
    if (type.enum)
      return schema[type.enum].values.find(({ number }) => number === value)?.name;
    if (type.map)
      return {};
    return type === 'bytes' ? parseBytes(value).toString('latin1') : type === 'long' ? Number(value) : value;
  }
}

const isNullable = ({ presence, type }) => presence === 'optional' || (type.message && presence !== 'required');

const branchOf = type => type.message ?? type.enum ?? (type.map ? 'map' : type.list ?? type.set ? 'array' : type);

function toRecord(schema, name, value) {
  const { fields } = schema[name];
  const members = new Map(present(fields, value).map(([field, member]) => [field.name, toValue(schema, field.type, member)]));
  return Object.fromEntries(fields.map(field => {
    const member = members.get(field.name);
    return [field.name, !isNullable(field) ? member : member === undefined ? null : { [branchOf(field.type)]: member }];
  }));
}

function toValue(schema, type, value) {
  const element = type.list ?? type.set;
  if (type.message)
    return toRecord(schema, type.message, value);
  if (type.enum)
    return schema[type.enum].values.find(({ number }) => number === value)?.name;
  if (type.map)
    return Object.fromEntries(value.map(([key, item]) => [String(key), toValue(schema, type.map[1], item)]));
  return element ? value.map(item => toValue(schema, element, item)) : scalars[type][0](value);
}

const fromRecord = (schema, name, record) => Object.fromEntries(schema[name].fields.map(field => {
  const member = record[field.name];
  const value = member !== null && isNullable(field) ? Object.values(member)[0] : member;
  return [field.tag, value === null ? null : fromValue(schema, field.type, value)];
}));

function fromValue(schema, type, value) {
  const element = type.list ?? type.set;
  if (type.message)
    return fromRecord(schema, type.message, value);
  if (type.enum)
    return numberOf(schema[type.enum], value);
  if (type.map)
    return Object.entries(value).map(([key, item]) => [key, fromValue(schema, type.map[1], item)]);
  return element ? value.map(item => fromValue(schema, element, item)) : scalars[type][1](value);
}

function numberOf({ values }, symbol) {
  if (symbol === unknownSymbol)
    throw new Error('unknown enum symbol');
  return values.find(({ name }) => name === symbol).number;
}
