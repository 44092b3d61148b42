import type Database from 'libsql';
import type { SiteClock } from '../product';

export interface StoredRecord {
  readonly key: string;
  /** JSON text of the value. */
  readonly value: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number | null;
}

/** The records of every installation. `space` keeps plain keys, secrets and each entity apart. */
export interface StoredRecords {
  find(installation: string, space: string, key: string): StoredRecord | undefined;
  /** As it was at `time`, as far back as recent writes are remembered. */
  findAsOf(installation: string, space: string, key: string, time: number): StoredRecord | undefined;
  put(installation: string, space: string, record: StoredRecord): void;
  remove(installation: string, space: string, key: string): boolean;
  /** All live records of a space as they were at `time`, by key. */
  listAsOf(installation: string, space: string, time: number): readonly StoredRecord[];
  /** True if the record was written after `time`. */
  isRecent(installation: string, space: string, key: string, time: number): boolean;
  /** All or nothing. */
  atomically<T>(work: () => T): T;
  forgetRecent(): void;
}

interface Version {
  readonly at: number;
  readonly before: StoredRecord | undefined;
}

/** How many writes are remembered for reads that lag behind. */
const rememberedWrites = 5_000;

export function createStoredRecords(database: Database.Database, clock: SiteClock): StoredRecords {
  database.exec(`CREATE TABLE IF NOT EXISTS forge_storage (
    installation TEXT NOT NULL, space TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    createdAt INTEGER NOT NULL, updatedAt INTEGER NOT NULL, expiresAt INTEGER,
    PRIMARY KEY (installation, space, key)) WITHOUT ROWID`);
  const columns = 'key, value, createdAt, updatedAt, expiresAt';
  const select = database.prepare(
    `SELECT ${columns} FROM forge_storage WHERE installation = ? AND space = ? AND key = ?`,
  );
  const selectAll = database.prepare(
    `SELECT ${columns} FROM forge_storage WHERE installation = ? AND space = ?`,
  );
  const upsert = database.prepare('INSERT OR REPLACE INTO forge_storage VALUES (?, ?, ?, ?, ?, ?, ?)');
  const erase = database.prepare(
    'DELETE FROM forge_storage WHERE installation = ? AND space = ? AND key = ?',
  );

  let recent = new Map<string, Version[]>();
  let order: string[] = [];

  const idOf = (installation: string, space: string, key: string) => `${installation}\n${space}\n${key}`;
  const isLive = (record: StoredRecord) => record.expiresAt === null || record.expiresAt > clock.now();

  function find(installation: string, space: string, key: string): StoredRecord | undefined {
    const record = select.get(installation, space, key) as StoredRecord | undefined;
    return record !== undefined && isLive(record) ? record : undefined;
  }

  function remember(installation: string, space: string, key: string): void {
    const id = idOf(installation, space, key);
    const versions = recent.get(id) ?? [];
    versions.push({ at: clock.now(), before: find(installation, space, key) });
    recent.set(id, versions);
    order.push(id);
    if (order.length < 2 * rememberedWrites) return;
    for (const forgotten of order.splice(0, rememberedWrites)) {
      const left = recent.get(forgotten);
      left?.shift();
      if (left?.length === 0) recent.delete(forgotten);
    }
  }

  const versionAt = (id: string, time: number) => recent.get(id)?.find((version) => version.at > time);

  return {
    find,
    findAsOf(installation, space, key, time) {
      const version = versionAt(idOf(installation, space, key), time);
      return version === undefined ? find(installation, space, key) : version.before;
    },
    put(installation, space, { key, value, createdAt, updatedAt, expiresAt }) {
      remember(installation, space, key);
      upsert.run(installation, space, key, value, createdAt, updatedAt, expiresAt);
    },
    remove(installation, space, key) {
      remember(installation, space, key);
      return erase.run(installation, space, key).changes > 0;
    },
    listAsOf(installation, space, time) {
      const all = (selectAll.all(installation, space) as StoredRecord[]).filter(isLive);
      const records = new Map(all.map((record) => [record.key, record]));
      const prefix = idOf(installation, space, '');
      for (const id of recent.keys()) {
        if (!id.startsWith(prefix)) continue;
        const version = versionAt(id, time);
        if (version === undefined) continue;
        const key = id.slice(prefix.length);
        if (version.before === undefined) records.delete(key);
        else records.set(key, version.before);
      }
      return [...records.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    },
    isRecent: (installation, space, key, time) =>
      versionAt(idOf(installation, space, key), time) !== undefined,
    atomically: (work) => {
      database.exec('SAVEPOINT storage');
      try {
        const result = work();
        database.exec('RELEASE storage');
        return result;
      } catch (error) {
        database.exec('ROLLBACK TO storage; RELEASE storage');
        throw error;
      }
    },
    forgetRecent() {
      recent = new Map();
      order = [];
    },
  };
}
