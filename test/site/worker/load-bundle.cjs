'use strict';
// Loads a file of the bundle as `require` does, and keeps what V8 compiled of it beside it: a container starts hundreds
// of times in a run of faults, and a third of each start went into compiling two megabytes that had not changed.
const { Buffer } = require('node:buffer');
const { createHash } = require('node:crypto');
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { Module, createRequire } = require('node:module');
const path = require('node:path');
const { threadId } = require('node:worker_threads');
const vm = require('node:vm');

const DIGEST_BYTES = 32;

/** What was compiled of this very source: V8 itself compares no more than its length, and its own version. */
const readCompiled = (file, digest) => {
  try {
    const kept = readFileSync(file);
    return kept.subarray(0, DIGEST_BYTES).equals(digest) ? kept.subarray(DIGEST_BYTES) : undefined;
  } catch {
    return undefined;
  }
};

/** Whole or not at all: other processes may read at the same moment. */
const keepCompiled = (file, digest, data) => {
  const fresh = `${file}.${process.pid}-${threadId}`;
  try {
    writeFileSync(fresh, Buffer.concat([digest, data]));
    renameSync(fresh, file);
  } catch {
    // Where nothing may be written, every start compiles.
  }
};

/** Answers what the file exports. */
module.exports.loadBundle = (file) => {
  const source = readFileSync(file, 'utf8');
  const digest = createHash('sha256').update(source).digest();
  const compiled = `${file}.v8`;
  const cachedData = readCompiled(compiled, digest);
  const script = new vm.Script(Module.wrap(source), {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, createRequire(file), loaded, file, path.dirname(file));
  // After it ran: the functions it called are compiled by now.
  if (cachedData === undefined || script.cachedDataRejected)
    keepCompiled(compiled, digest, script.createCachedData());
  return loaded.exports;
};
