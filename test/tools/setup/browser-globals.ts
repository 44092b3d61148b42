// What every browser has and jsdom lacks. Loaded before each jsdom test file.
import { TextDecoder, TextEncoder } from 'node:util';

class SilentObserver {
  readonly observe = (): void => undefined;
  readonly unobserve = (): void => undefined;
  readonly disconnect = (): void => undefined;
}

const unmatched = (query: string) => ({
  matches: false,
  media: query,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

const copyJson = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  ResizeObserver: SilentObserver,
  IntersectionObserver: SilentObserver,
  matchMedia: unmatched,
});
if (!('structuredClone' in globalThis)) Object.assign(globalThis, { structuredClone: copyJson });
Object.assign(Element.prototype, { scrollIntoView: () => undefined });
Object.assign(Blob.prototype, {
  arrayBuffer(this: Blob) {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(reader.result);
      };
      reader.readAsArrayBuffer(this);
    });
  },
});
