'use strict';
// Loads a file of the bundle as `require` does, and keeps what V8 compiled of it beside it: a container starts hundreds
// of times in a run of faults, and half of each start went into compiling two megabytes that had not changed.
const { createHash } = require('node:crypto');
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { Module, createRequire } = require('node:module');
const path = require('node:path');
const { threadId } = require('node:worker_threads');
const vm = require('node:vm');

const readCompiled = (file) => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

/** Whole or not at all: other processes may read at the same moment. */
const keepCompiled = (file, data) => {
  const fresh = `${file}.${process.pid}-${threadId}`;
  try {
    writeFileSync(fresh, data);
    renameSync(fresh, file);
  } catch {
    // Where nothing may be written, every start compiles.
  }
};

/** Answers what the file exports. */
module.exports.loadBundle = (file) => {
  const source = readFileSync(file, 'utf8');
  // V8 itself compares no more than the length of the source, and its own version.
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 16);
  const compiled = `${file}.${digest}.v8`;
  const cachedData = readCompiled(compiled);
  const script = new vm.Script(Module.wrap(source), {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, createRequire(file), loaded, file, path.dirname(file));
  // After it ran: the functions it called are compiled by now.
  if (cachedData === undefined || script.cachedDataRejected)
    keepCompiled(compiled, script.createCachedData());
  return loaded.exports;
};
