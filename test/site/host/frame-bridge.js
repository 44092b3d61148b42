/* global window, document, addEventListener, MessageChannel, MutationObserver, ResizeObserver, getComputedStyle */
// The first script of every app frame: stands in for Atlassian's global-bridge.js. @forge/bridge calls
// window.__bridge.callBridge(name, payload); this carries the call over a MessagePort to the page around the
// frame, which lives on another origin. What crosses is JSON: dates become strings, undefined goes away,
// functions become handles that the other side may call. The page's half is src/bridge/json-port.ts.
(() => {
  // Opened by itself, outside any page: without a bridge @forge/bridge explains what is wrong.
  if (window.parent === window) return;

  const THEMES = 'light:light dark:dark spacing:spacing typography:typography shape:shape motion:motion';
  const HOST = 0; // the page's own handle: callBridge(name, payload)

  const { port1: port, port2: portOfPage } = new MessageChannel();
  const functions = new Map();
  const waiting = new Map();
  let lastNumber = 0;

  const keepFunction = (value) => {
    functions.set((lastNumber += 1), value);
    return { $function: lastNumber };
  };
  const write = (message) =>
    JSON.stringify(message, (_key, value) => (typeof value === 'function' ? keepFunction(value) : value));
  const read = (text) =>
    JSON.parse(text, (_key, value) =>
      typeof value?.$function === 'number' ? (...args) => callPage(value.$function, args) : value,
    );

  const callPage = (handle, args) =>
    new Promise((resolve, reject) => {
      const id = (lastNumber += 1);
      const text = write({ call: handle, id, args });
      waiting.set(id, { resolve, reject });
      port.postMessage(text);
    });
  const callHost = (name, payload) => callPage(HOST, [name, payload]);

  const answer = async ({ call, id, args }) => {
    try {
      port.postMessage(write({ reply: id, value: await functions.get(call)(...args) }));
    } catch (error) {
      port.postMessage(
        write({ reply: id, error: { name: error?.name, message: String(error?.message ?? error) } }),
      );
    }
  };

  const settle = ({ reply, value, error }) => {
    const { resolve, reject } = waiting.get(reply);
    waiting.delete(reply);
    if (error) reject(Object.assign(new Error(error.message), { name: error.name ?? 'Error' }));
    else resolve(value);
  };

  port.onmessage = ({ data }) => {
    const message = read(data);
    if ('call' in message) void answer(message);
    else settle(message);
  };

  // Theming: the page decides, the frame's document wears it. Resolves when the styles are there.
  const loadStyles = (href) =>
    new Promise((resolve) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
      link.onload = link.onerror = () => resolve();
      document.head.append(link);
    });
  let styles;
  const applyTheme = async ({ colorMode }) => {
    Object.assign(document.documentElement.dataset, { theme: THEMES, colorMode });
    styles ??= Promise.all(['theme.css', 'fonts.css'].map((file) => loadStyles(`/__bridge/${file}`)));
    await styles;
  };

  // The `history` package, version 4, as view.createHistory() promises it. The page keeps the path in its own URL.
  const createHistory = async () => {
    const listeners = new Set();
    const blockers = new Set();
    const announce = (location, action) => {
      Object.assign(history, { location, action });
      for (const listener of [...listeners]) listener(location, action);
    };
    const start = await callHost('createHistory', {
      onNavigated: ({ location, length }) => {
        history.length = length;
        announce(location, 'POP');
      },
    });
    const resolve = (to, state) => {
      const parts = typeof to === 'string' ? new URL(to, `http://frame${history.location.pathname}`) : to;
      const { pathname = history.location.pathname, search = '', hash = '' } = parts;
      const key = Math.random().toString(36).slice(2, 8);
      return { pathname, search, hash, state: state ?? (typeof to === 'string' ? undefined : to.state), key };
    };
    const mayLeave = (location, action) =>
      [...blockers].every((blocker) => {
        const verdict = typeof blocker === 'function' ? blocker(location, action) : blocker;
        return typeof verdict === 'string' ? window.confirm(verdict) : verdict !== false;
      });
    const change = (action) => (to, state) => {
      const location = resolve(to, state);
      if (!mayLeave(location, action)) return;
      if (action === 'PUSH') history.length += 1;
      announce(location, action);
      void callHost('frame:navigated', { action, location });
    };
    const held = (set) => (entry) => {
      set.add(entry);
      return () => set.delete(entry);
    };
    const go = (delta) => void callHost('frame:travelled', { delta });
    const history = {
      length: start.length,
      action: 'POP',
      location: start.location,
      push: change('PUSH'),
      replace: change('REPLACE'),
      go,
      goBack: () => go(-1),
      goForward: () => go(1),
      createHref: ({ pathname = '/', search = '', hash = '' }) => start.base + pathname + search + hash,
      listen: held(listeners),
      block: held(blockers),
    };
    return history;
  };

  const adapters = {
    enableTheming: () => callHost('enableTheming', { applyTheme }),
    createHistory,
  };
  window.__bridge = {
    callBridge: (name, payload) =>
      Object.hasOwn(adapters, name) ? adapters[name]() : callHost(name, payload),
  };

  // The page makes the frame as high as its content. Measured on the children: css-reset gives html and body the
  // height of the frame, so these say nothing about the content.
  let reported = 0;
  const reportHeight = () => {
    const bottoms = [...document.body.children].map(
      (child) =>
        child.getBoundingClientRect().bottom +
        window.scrollY +
        parseFloat(getComputedStyle(child).marginBottom),
    );
    const height = Math.ceil(
      Math.max(0, ...bottoms) + parseFloat(getComputedStyle(document.body).paddingBottom),
    );
    if (height === reported) return;
    reported = height;
    void callHost('frame:resized', { height });
  };
  addEventListener('DOMContentLoaded', () => {
    const sizes = new ResizeObserver(reportHeight);
    const observeChildren = () => [...document.body.children].forEach((child) => sizes.observe(child));
    new MutationObserver(() => {
      observeChildren();
      reportHeight();
    }).observe(document.body, { childList: true });
    observeChildren();
  });

  // To whom: the page's origin is not known here, and nothing secret is said. The page checks ours.
  window.parent.postMessage('forge-bridge', '*', [portOfPage]);
})();
