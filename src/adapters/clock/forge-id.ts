import { randomUUID } from 'node:crypto';

/** For what the server itself begins: runs, and numbers under which errors are logged. */
export const forgeId = (): string => randomUUID();
