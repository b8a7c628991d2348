// Reads one request a line and answers with one line:
//   { peer, trials: [{ writer, reader, root, values }] }  →  [[{ read: value } | { refused: reason }]]
//   { peer, exchanges: [{ schema, root, values, bytes }] }  →  [{ written: [bytes], read: [{ read: value } | { refused: reason }] }]
// A writer accepts every value; if not, the answer is { failed: reason }.
import { createInterface } from 'node:readline';
import * as avro from './avro.js';
import * as protobuf from './protobuf.js';
import { compact, binary } from './thrift.js';
import { parseBytes, showBytes } from './values.js';

const peers = { protobuf, avro, thrift_binary: binary, thrift_compact: compact };

for await (const line of createInterface({ input: process.stdin })) {
  const { peer, trials, exchanges } = JSON.parse(line);
  const work = trials ? () => trials.map(trial => run(peers[peer], trial)) : () => exchanges.map(each => exchange(peers[peer], each));
  console.log(JSON.stringify(answer(work)));
}

function answer(work) {
  try {
    return work();
  } catch (error) {
    return { failed: error.stack };
  }
}

function run(peer, { writer, reader, root, values }) {
  const write = peer.writer(writer, root);
  const written = values.map(write);
  try {
    const read = peer.reader(reader, root, writer);
    return written.map(bytes => attempt(() => read(bytes)));
  } catch (error) {
    return written.map(() => refusal(error));
  }
}

// Bytes go to and come from another implementation.
function exchange(peer, { schema, root, values, bytes }) {
  const [write, read] = [peer.writer(schema, root), peer.reader(schema, root, schema)];
  return {
    written: values.map(value => showBytes(write(value))),
    read: bytes.map(each => attempt(() => read(parseBytes(each)))),
  };
}

function attempt(read) {
  try {
    return { read: read() };
  } catch (error) {
    return refusal(error);
  }
}

function refusal(error) {
  return { refused: `${error.name}: ${error.message}` };
}
