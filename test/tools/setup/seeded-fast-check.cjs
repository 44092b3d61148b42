'use strict';
// fast-check as it is, beginning where OKRA_SEED says: the gate judges a change by what it did, and not by what chance met
// on that day. Without it every run begins elsewhere, and says where when something fails.
// By its file: its name leads here.
const fc = require('../../../node_modules/fast-check/lib/cjs/fast-check.js');

const seed = process.env.OKRA_SEED;
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });

module.exports = fc;
