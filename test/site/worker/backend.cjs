'use strict';
// The thread that plays Forge's function container: it loads the Forge bundler's output and runs its handlers.
// Its messages are described in messages.ts.
const path = require('node:path');
const util = require('node:util');
const { parentPort, workerData } = require('node:worker_threads');
const { installForgeGlobals } = require('./forge-globals.cjs');
const { loadBundle } = require('./load-bundle.cjs');
const { installSeededChance } = require('./seeded-chance.cjs');
const { installSiteTime } = require('./site-time.cjs');

const { setImmediate } = globalThis;
const post = (message) => parentPort.postMessage(message);
const time = installSiteTime(workerData, post);
const forge = installForgeGlobals(post, time.now);
const reseed = workerData.isVirtual ? installSeededChance(workerData.seed) : () => undefined;
for (const level of ['debug', 'info', 'log', 'warn', 'error']) {
  console[level] = (...args) => post({ t: 'log', level, text: util.format(...args) });
}

const modules = new Map();
function load(name) {
  if (!modules.has(name)) modules.set(name, loadBundle(path.join(workerData.bundle, `${name}.cjs`)));
  return modules.get(name);
}

async function start(message) {
  const { invocation } = message;
  try {
    const handler = load(message.module)[message.exportName];
    if (typeof handler !== 'function') {
      throw new Error(`The bundle's ${message.module}.cjs exports no function "${message.exportName}"`);
    }
    const result = await forge.run(message, () => handler(JSON.parse(message.payload), message.context));
    post({ t: 'result', invocation, body: result === undefined ? undefined : JSON.stringify(result) });
  } catch (error) {
    const name = error instanceof Error ? error.name : 'Error';
    post({ t: 'thrown', invocation, name, message: error instanceof Error ? error.message : String(error) });
  }
}

const receive = {
  start: (message) => void start(message),
  answer: (message) => forge.answer(message),
  timer: (message) => time.fire(message.id),
  offset: (message) => time.setOffset(message.offset),
  seed: (message) => reseed(message.seed),
  end: () => process.exit(),
  // Two turns of the event loop: whatever the earlier messages set off has run.
  ping: (message) => setImmediate(() => setImmediate(() => post({ t: 'pong', n: message.n }))),
};

parentPort.on('message', (message) => {
  if (message.now !== undefined) time.setNow(message.now);
  receive[message.t](message);
});

try {
  load('index');
  post({ t: 'ready' });
} catch (error) {
  post({ t: 'broken', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
