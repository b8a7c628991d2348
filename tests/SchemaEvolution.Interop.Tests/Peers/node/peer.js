// Reads one request a line and answers with one line:
//   { peer, trials: [{ writer, reader, root, values }] }  →  [[{ read: value } | { refused: reason }]]
// A writer accepts every value; if not, the answer is { failed: reason }.
import { createInterface } from 'node:readline';
import * as avro from './avro.js';
import * as protobuf from './protobuf.js';
import { compact, binary } from './thrift.js';

const peers = { protobuf, avro, thrift_binary: binary, thrift_compact: compact };

for await (const line of createInterface({ input: process.stdin })) {
  const { peer, trials } = JSON.parse(line);
  console.log(JSON.stringify(answer(peers[peer], trials)));
}

function answer(peer, trials) {
  try {
    return trials.map(trial => run(peer, trial));
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
