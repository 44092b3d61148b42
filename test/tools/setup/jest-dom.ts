import '@testing-library/jest-dom';
import { configure, getConfig, type Config } from '@testing-library/dom';

/** While something is waited for, nobody reads why it is not there yet: the library says so itself, and not in its types. */
const isAwaited = (config: Config): boolean =>
  Reflect.get(config, '_disableExpensiveErrorDiagnostics') === true;

configure((usual) => ({
  // What a test waits for comes when it is loaded and answered: on a busy machine the usual second is too short for it,
  // and a bound proves nothing. What never comes fails all the same.
  asyncUtilTimeout: 30_000,
  // The whole page is printed once a wait is over, and not at every look before: an eighth of a test's time went there.
  getElementError: (message, container) =>
    isAwaited(getConfig())
      ? Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' })
      : usual.getElementError(message, container),
}));

// Atlaskit asks a feature-gate client that only Atlassian's own pages set up; it says so once and carries on.
const warn = console.warn.bind(console);
const isGateWarning = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'gateName' in message;

console.warn = (...messages: unknown[]): void => {
  if (!isGateWarning(messages[0])) warn(...messages);
};
