import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openSite, type OpenedSite } from '../support/sites/open-site';

interface KeptSite {
  /** Site time at which everything stopped. */
  readonly at: number;
  /** Rows by table: the app's storage as its version 3 wrote it, and the issues that it had made in Jira. */
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const readKept = (): KeptSite =>
  JSON.parse(readFileSync(join(__dirname, 'fixtures', 'site-of-version-3.json'), 'utf8')) as KeptSite;

/** By name of column, so that a stand-in that has learned a new one takes the old rows all the same. */
const fill = (data: string, tables: KeptSite['tables']): void => {
  const database = new Database(join(data, 'site.db'));
  for (const [table, rows] of Object.entries(tables)) {
    database.exec(`DELETE FROM "${table}"`);
    for (const row of rows) {
      const columns = Object.keys(row);
      database
        .prepare(
          `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        )
        .run(...columns.map((column) => row[column]));
    }
  }
  // Projects are the stand-in's own; they only go on counting where the kept issues end.
  database.exec(`UPDATE jira_project SET last_number =
    (SELECT count(*) FROM jira_issue WHERE project_id = jira_project.id)`);
  database.close();
};

/** A site as the stored version 3 left it, a minute later and with a cold backend. Written once, never touched again. */
export const openKeptSite = async (): Promise<OpenedSite & { readonly close: () => void }> => {
  const { at, tables } = readKept();
  const data = mkdtempSync(join(tmpdir(), 'okra-kept-'));
  const made = await openSite({ data });
  made.site.close();
  fill(data, tables);
  // Chance as well goes on from somewhere else, or ids that it made before would be made again.
  const opened = await openSite({ data, startsAt: at + 60_000, seed: 2 });
  return {
    ...opened,
    close: () => {
      opened.site.close();
      rmSync(data, { recursive: true });
    },
  };
};
