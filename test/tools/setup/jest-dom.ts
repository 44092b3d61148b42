import '@testing-library/jest-dom';

// Atlaskit asks a feature-gate client that only Atlassian's own pages set up; it says so once and carries on.
const warn = console.warn.bind(console);
const isGateWarning = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'gateName' in message;

console.warn = (...messages: unknown[]): void => {
  if (!isGateWarning(messages[0])) warn(...messages);
};
