import type { Finding } from './finding';

/** How grave a finding is, in a word. */
export const SEVERITY_NAMES: Readonly<Record<Finding['severity'], string>> = {
  error: 'Error',
  warn: 'Warning',
  info: 'Information',
};
