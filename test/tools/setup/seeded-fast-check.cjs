'use strict';
// fast-check as it is, beginning where OKRA_SEED says: the gate judges a change by what it did, and not by what chance met
// on that day. Without it every run begins elsewhere, and says where when something fails.
const { dirname, join } = require('node:path');

// By its file: its name leads here. From wherever it is installed: copies of the project have no packages of their own.
const fc = require(join(dirname(require.resolve('fast-check/package.json')), 'lib', 'cjs', 'fast-check.js'));

const seed = process.env.OKRA_SEED;
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });

module.exports = fc;
