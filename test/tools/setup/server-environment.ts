import { TestEnvironment } from 'jest-environment-node';
import { leaveAtOnce } from './leave-at-once';

leaveAtOnce();

/** What runs in Node alone. */
// eslint-disable-next-line no-restricted-syntax -- Jest takes an environment from a default export
export default class ServerEnvironment extends TestEnvironment {}
