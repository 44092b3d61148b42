import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';

/** The one database of a site; each stand-in owns its tables. */
export interface SiteDatabase {
  readonly database: Database.Database;
  /** True if there was no data before. */
  readonly isNew: boolean;
  /** Empties every table. */
  clear(): void;
  snapshot(): DatabaseSnapshot;
  /** Puts every table back to what it held; tables made since are emptied. */
  restore(snapshot: DatabaseSnapshot): void;
  readSetting(name: string): string | undefined;
  writeSetting(name: string, value: string): void;
  close(): void;
}

/** A copy in memory, until it is released or the site closes. */
export interface DatabaseSnapshot {
  readonly schema: string;
  release(): void;
}

export function openSiteDatabase(data: 'memory' | (string & {})): SiteDatabase {
  const file = data === 'memory' ? ':memory:' : fileIn(data);
  const isNew = !existsSync(file);
  const database = new Database(file);
  // A power cut may lose the last seconds; the process ending does not.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
  database.exec('CREATE TABLE IF NOT EXISTS site_setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
  let snapshots = 0;

  const tables = (schema: string) =>
    (
      database.prepare(`SELECT name FROM ${schema}.sqlite_master WHERE type = 'table'`).all() as {
        name: string;
      }[]
    )
      .map(({ name }) => name)
      .filter((name) => name !== 'site_setting');

  function atomically(work: () => void): void {
    database.exec('PRAGMA foreign_keys = OFF; BEGIN');
    try {
      work();
      database.exec('COMMIT; PRAGMA foreign_keys = ON');
    } catch (error) {
      database.exec('ROLLBACK; PRAGMA foreign_keys = ON');
      throw error;
    }
  }

  function emptyTables(): void {
    for (const table of tables('main')) database.exec(`DELETE FROM main."${table}"`);
  }

  return {
    database,
    isNew,
    clear: () => {
      atomically(emptyTables);
    },
    snapshot() {
      snapshots += 1;
      const schema = `snapshot${snapshots}`;
      database.exec(`ATTACH ':memory:' AS ${schema}`);
      for (const table of tables('main')) {
        // sqlite_sequence holds the last id of each table that counts up; it cannot be made by that name.
        database.exec(`CREATE TABLE ${schema}."copy_${table}" AS SELECT * FROM main."${table}"`);
      }
      return {
        schema,
        release: () => {
          database.exec(`DETACH ${schema}`);
        },
      };
    },
    restore({ schema }) {
      const copies = new Set(tables(schema));
      atomically(() => {
        emptyTables();
        for (const table of tables('main')) {
          if (!copies.has(`copy_${table}`)) continue;
          database.exec(
            `DELETE FROM main."${table}"; INSERT INTO main."${table}" SELECT * FROM ${schema}."copy_${table}"`,
          );
        }
      });
    },
    readSetting(name) {
      const row = database.prepare('SELECT value FROM site_setting WHERE name = ?').get(name);
      return (row as { value: string } | undefined)?.value;
    },
    writeSetting(name, value) {
      database.prepare('INSERT OR REPLACE INTO site_setting VALUES (?, ?)').run(name, value);
    },
    close() {
      database.close();
    },
  };
}

function fileIn(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return join(folder, 'site.db');
}
