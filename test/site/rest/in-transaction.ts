import type { Database } from 'libsql';

/** Runs writes as one unit; joins a transaction that the caller has already begun. */
export function inTransaction<T>(database: Database, work: () => T): T {
  return database.inTransaction ? work() : database.transaction(work)();
}
