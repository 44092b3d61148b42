import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// What a test waits for comes when it is loaded and answered: on a busy machine the usual second is too short for it,
// and a bound proves nothing. What never comes fails all the same.
configure({ asyncUtilTimeout: 30_000 });

// Atlaskit asks a feature-gate client that only Atlassian's own pages set up; it says so once and carries on.
const warn = console.warn.bind(console);
const isGateWarning = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'gateName' in message;

console.warn = (...messages: unknown[]): void => {
  if (!isGateWarning(messages[0])) warn(...messages);
};
