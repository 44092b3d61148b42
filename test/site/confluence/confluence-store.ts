import type { Database } from 'libsql';
import { preparedOnce } from '../rest/prepared-once';

export interface Space {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly homepageId: string;
  readonly createdAt: number;
  /** Who may see the space; everybody where absent. */
  readonly readers?: readonly string[];
  /** Who may create pages in it; everybody who sees it where absent. */
  readonly creators?: readonly string[];
}

export interface PageBody {
  readonly representation: 'storage' | 'atlas_doc_format' | 'wiki';
  readonly value: string;
}

export interface PageVersion {
  readonly number: number;
  readonly message: string;
  readonly authorId: string;
  readonly createdAt: number;
}

export interface Page {
  readonly id: number;
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly status: 'current' | 'draft' | 'archived' | 'trashed';
  readonly title: string;
  readonly authorId: string;
  readonly createdAt: number;
  readonly body: PageBody;
  readonly version: PageVersion;
  /** Who may see the page; everybody where absent. */
  readonly readers?: readonly string[];
  /** Who may change it; everybody who sees it where absent. */
  readonly editors?: readonly string[];
}

export interface PageProperty {
  readonly id: number;
  readonly pageId: number;
  readonly key: string;
  readonly value: unknown;
  readonly version: PageVersion;
}

export interface ConfluenceStore {
  spaces(): Space[];
  saveSpace(space: Space): void;
  pages(): Page[];
  findPage(id: string): Page | undefined;
  insertPage(page: Omit<Page, 'id'>): Page;
  updatePage(page: Page): void;
  removePage(id: number): void;
  /** Newest first, the current one included. */
  versions(pageId: number): Page[];
  properties(pageId: number): PageProperty[];
  insertProperty(property: Omit<PageProperty, 'id'>): PageProperty;
  updateProperty(property: PageProperty): void;
  removeProperty(id: number): void;
}

const TABLES = `
  create table if not exists confluence_space(id text primary key, doc text not null);
  create table if not exists confluence_page(id integer primary key autoincrement, doc text not null);
  create table if not exists confluence_version(
    page_id integer not null, number integer not null, doc text not null, primary key(page_id, number));
  create table if not exists confluence_property(
    id integer primary key autoincrement, page_id integer not null, key text not null, doc text not null,
    unique(page_id, key));
`;

const NAMES = ['confluence_space', 'confluence_page', 'confluence_version', 'confluence_property'];

export function createConfluenceTables(database: Database): void {
  database.exec(TABLES);
  for (const table of ['confluence_page', 'confluence_property']) {
    if (!database.prepare('select 1 from sqlite_sequence where name = ?').get([table])) {
      database.prepare('insert into sqlite_sequence(name, seq) values(?, 65535)').run([table]);
    }
  }
}

export function dropConfluenceTables(database: Database): void {
  for (const table of NAMES) database.exec(`drop table if exists ${table}`);
}

interface Row {
  readonly id: number;
  readonly doc: string;
}

export function createConfluenceStore(database: Database): ConfluenceStore {
  const prepare = preparedOnce(database);
  const toPage = ({ id, doc }: Row): Page => ({ ...(JSON.parse(doc) as Omit<Page, 'id'>), id });
  const toProperty = ({ id, doc }: Row): PageProperty => ({
    ...(JSON.parse(doc) as Omit<PageProperty, 'id'>),
    id,
  });
  const keep = (page: Page): void => {
    prepare('insert or replace into confluence_version(page_id, number, doc) values(?, ?, ?)').run(
      page.id,
      page.version.number,
      JSON.stringify(page),
    );
  };
  return {
    spaces: () =>
      (prepare('select doc from confluence_space order by id').all() as { doc: string }[]).map(
        ({ doc }) => JSON.parse(doc) as Space,
      ),
    saveSpace(space) {
      prepare('insert or replace into confluence_space(id, doc) values(?, ?)').run(
        space.id,
        JSON.stringify(space),
      );
    },
    pages: () => (prepare('select id, doc from confluence_page order by id').all() as Row[]).map(toPage),
    findPage(id) {
      const row = prepare('select id, doc from confluence_page where id = ?').get(Number(id));
      return row ? toPage(row as Row) : undefined;
    },
    insertPage(page) {
      const { lastInsertRowid } = prepare('insert into confluence_page(doc) values(?)').run(
        JSON.stringify(page),
      );
      const stored = { ...page, id: Number(lastInsertRowid) };
      keep(stored);
      return stored;
    },
    updatePage(page) {
      prepare('update confluence_page set doc = ? where id = ?').run(JSON.stringify(page), page.id);
      keep(page);
    },
    removePage(id) {
      prepare('delete from confluence_page where id = ?').run(id);
      prepare('delete from confluence_version where page_id = ?').run(id);
      prepare('delete from confluence_property where page_id = ?').run(id);
    },
    versions: (pageId) =>
      (
        prepare(
          'select page_id as id, doc from confluence_version where page_id = ? order by number desc',
        ).all(pageId) as Row[]
      ).map(toPage),
    properties: (pageId) =>
      (
        prepare('select id, doc from confluence_property where page_id = ? order by key').all(pageId) as Row[]
      ).map(toProperty),
    insertProperty(property) {
      const { lastInsertRowid } = prepare(
        'insert into confluence_property(page_id, key, doc) values(?, ?, ?)',
      ).run(property.pageId, property.key, JSON.stringify(property));
      return { ...property, id: Number(lastInsertRowid) };
    },
    updateProperty(property) {
      prepare('update confluence_property set key = ?, doc = ? where id = ?').run(
        property.key,
        JSON.stringify(property),
        property.id,
      );
    },
    removeProperty(id) {
      prepare('delete from confluence_property where id = ?').run(id);
    },
  };
}
