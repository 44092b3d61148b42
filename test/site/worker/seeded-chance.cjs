'use strict';
const crypto = require('node:crypto');

/**
 * In virtual time chance is seeded too, so that a run can be repeated.
 * @param {number} seed
 * @returns {(seed: number) => void} begins anew from another seed
 */
function installSeededChance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const hex = (digits) => Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join('');
  const randomUUID = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
  Math.random = next;
  crypto.randomUUID = randomUUID;
  Object.defineProperty(globalThis.crypto, 'randomUUID', { value: randomUUID, configurable: true });
  return (from) => {
    state = from >>> 0;
  };
}

module.exports = { installSeededChance };
