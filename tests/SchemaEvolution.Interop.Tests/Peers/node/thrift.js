// Apache Thrift, driven as the code drives it that its compiler emits: a field whose type differs is skipped, elements are read without a
// look at the type in the header, and a missing required field is an error.
import thrift from 'thrift';
import Int64 from 'node-int64';
import { parseBytes, parseNumber, present, showBytes, showNumber } from './values.js';

const { Thrift: { Type }, TBinaryProtocol, TCompactProtocol, TFramedTransport } = thrift;

const scalars = {
  bool: [Type.BOOL, (output, value) => output.writeBool(value), input => input.readBool()],
  byte: [Type.BYTE, (output, value) => output.writeByte(value), input => input.readByte()],
  i16: [Type.I16, (output, value) => output.writeI16(value), input => input.readI16()],
  i32: [Type.I32, (output, value) => output.writeI32(value), input => input.readI32()],
  i64: [Type.I64, (output, value) => output.writeI64(toInt64(value)), input => fromInt64(input.readI64())],
  double: [Type.DOUBLE, (output, value) => output.writeDouble(parseNumber(value)), input => showNumber(input.readDouble())],
  string: [Type.STRING, (output, value) => output.writeString(value), input => input.readString()],
  binary: [Type.STRING, (output, value) => output.writeBinary(parseBytes(value)), input => showBytes(input.readBinary())],
};

export const binary = peerOf(TBinaryProtocol);
export const compact = peerOf(TCompactProtocol);

function peerOf(Protocol) {
  return {
    writer: (schema, root) => value => {
      const chunks = [];
      writeStruct(new Protocol({ write: chunk => chunks.push(Buffer.from(chunk)) }), schema, root, value);
      return Buffer.concat(chunks);
    },
    reader: (schema, root) => bytes => readStruct(new Protocol(new TFramedTransport(bytes)), schema, root),
  };
}

function wireTypeOf(type) {
  if (type.list)
    return Type.LIST;
  if (type.set)
    return Type.SET;
  if (type.map)
    return Type.MAP;
  return type.message ? Type.STRUCT : scalarOf(type)[0];
}

const scalarOf = type => scalars[type.enum ? 'i32' : type];

function writeStruct(output, schema, name, value) {
  output.writeStructBegin(name);
  for (const [field, member] of present(schema[name].fields, value)) {
    output.writeFieldBegin(field.name, wireTypeOf(field.type), field.tag);
    writeValue(output, schema, field.type, member);
    output.writeFieldEnd();
  }
  output.writeFieldStop();
  output.writeStructEnd();
}

function writeValue(output, schema, type, value) {
  const element = type.list ?? type.set;
  if (type.message) {
    writeStruct(output, schema, type.message, value);
  } else if (type.map) {
    output.writeMapBegin(wireTypeOf(type.map[0]), wireTypeOf(type.map[1]), value.length);
    for (const [key, item] of value) {
      writeValue(output, schema, type.map[0], key);
      writeValue(output, schema, type.map[1], item);
    }
    output.writeMapEnd();
  } else if (element) {
    const kind = type.list ? 'List' : 'Set';
    output[`write${kind}Begin`](wireTypeOf(element), value.length);
    for (const item of value)
      writeValue(output, schema, element, item);
    output[`write${kind}End`]();
  } else {
    scalarOf(type)[1](output, value);
  }
}

function readStruct(input, schema, name) {
  const { fields } = schema[name];
  const value = {};
  input.readStructBegin();
  for (;;) {
    const { ftype, fid } = input.readFieldBegin();
    if (ftype === Type.STOP)
      break;
    const field = fields.find(({ tag }) => tag === fid);
    if (field && wireTypeOf(field.type) === ftype)
      value[fid] = readValue(input, schema, field.type);
    else
      input.skip(ftype);
    input.readFieldEnd();
  }
  input.readStructEnd();

  const missing = fields.find(({ presence, tag }) => presence === 'required' && value[tag] === undefined);
  if (missing)
    throw new Error(`Required field '${missing.name}' was not found in serialized data!`);
  return value;
}

function readValue(input, schema, type) {
  const element = type.list ?? type.set;
  if (type.message)
    return readStruct(input, schema, type.message);
  if (type.map) {
    const { size } = input.readMapBegin();
    const pairs = Array.from({ length: size }, () => [readValue(input, schema, type.map[0]), readValue(input, schema, type.map[1])]);
    input.readMapEnd();
    return pairs;
  }
  if (element) {
    const kind = type.list ? 'List' : 'Set';
    const { size } = input[`read${kind}Begin`]();
    const items = Array.from({ length: size }, () => readValue(input, schema, element));
    input[`read${kind}End`]();
    return items;
  }
  return scalarOf(type)[2](input);
}

function toInt64(text) {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(text));
  return new Int64(bytes);
}

const fromInt64 = value => String(value.buffer.readBigInt64BE(value.offset));
