'use strict';
const { AsyncLocalStorage } = require('node:async_hooks');

/**
 * Makes Date, performance.now and timers of this thread follow the site's clock. Timers are kept by the site: it alone
 * knows when virtual time may pass, and it can be told to advance.
 * @param {{isVirtual: boolean, now: number, offset: number}} start
 * @param {(message: object) => void} post
 */
function installSiteTime(start, post) {
  const RealDate = globalThis.Date;
  const realNow = RealDate.now.bind(RealDate);
  const timers = new Map();
  let virtualNow = start.now;
  let offset = start.offset;
  let nextTimer = 1;

  const now = () => (start.isVirtual ? virtualNow : realNow() + offset);
  const startedAt = now();

  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : target[name]),
  });
  Object.defineProperty(globalThis.performance, 'now', {
    value: () => now() - startedAt,
    configurable: true,
  });

  function addTimer(callback, ms, args, repeats) {
    const id = nextTimer++;
    const delay = Math.max(1, Number(ms) || 0);
    timers.set(id, { run: AsyncLocalStorage.bind(() => callback(...args)), delay, repeats });
    post({ t: 'set-timer', id, ms: delay });
    const handle = {
      id,
      ref: () => handle,
      unref: () => handle,
      hasRef: () => true,
      [Symbol.toPrimitive]: () => id,
    };
    return handle;
  }

  function clearTimer(handle) {
    const id = typeof handle === 'object' && handle !== null ? handle.id : Number(handle);
    if (timers.delete(id)) post({ t: 'clear-timer', id });
  }

  globalThis.setTimeout = (callback, ms, ...args) => addTimer(callback, ms, args, false);
  globalThis.setInterval = (callback, ms, ...args) => addTimer(callback, ms, args, true);
  globalThis.clearTimeout = clearTimer;
  globalThis.clearInterval = clearTimer;

  return {
    now,
    setNow(value) {
      virtualNow = value;
    },
    setOffset(value) {
      offset = value;
    },
    fire(id) {
      const timer = timers.get(id);
      if (timer === undefined) return;
      if (timer.repeats) post({ t: 'set-timer', id, ms: timer.delay });
      else timers.delete(id);
      timer.run();
    },
  };
}

module.exports = { installSiteTime };
