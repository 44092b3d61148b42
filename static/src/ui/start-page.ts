import { startWords } from './words/start-words';

/**
 * What Atlassian's command line puts at the head of `index.html`, from where it serves it. Whether other entries of a
 * resource get it as well is documented nowhere, and our policy allows it.
 */
const BRIDGE = 'https://forge.cdn.prod.atlassian-dev.net/global-bridge.js';
const LONGEST_WAIT_MS = 10_000;

const isBridged = (): boolean => '__bridge' in window;

const loadBridge = (): Promise<void> =>
  new Promise((resolve) => {
    const script = Object.assign(document.createElement('script'), { src: BRIDGE });
    script.onload = script.onerror = () => {
      resolve();
    };
    setTimeout(resolve, LONGEST_WAIT_MS);
    document.head.append(script);
  });

/** For whoever sees it, and for an administrator to pass on; there is neither React nor a bridge to say it with. */
const sayUnreachable = (): void => {
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent = startWords.unreachable;
  document.getElementById('root')?.replaceChildren(sentence);
};

/** Whether the page was given its bridge (`works`) or had to fetch it itself (`differs`). */
export const bridgeState = (): 'works' | 'differs' =>
  document.documentElement.dataset['bridge'] === 'fetched' ? 'differs' : 'works';

/**
 * Begins a page once its bridge is there: `@forge/bridge` looks for it while it is imported, and takes its absence for
 * an error that nobody would see.
 */
export const startPage = async (
  load: () => Promise<{ readonly start: () => Promise<void> }>,
): Promise<void> => {
  if (!isBridged()) {
    document.documentElement.dataset['bridge'] = 'fetched';
    await loadBridge();
  }
  if (!isBridged()) {
    sayUnreachable();
    return;
  }
  try {
    await (await load()).start();
  } catch (error) {
    sayUnreachable();
    throw error;
  }
};
