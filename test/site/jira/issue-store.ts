import type { Database } from 'libsql';
import type { Change, ChangeItem, Issue, IssueLink } from './jira-model';
import { preparedOnce } from '../rest/prepared-once';

/** An issue as the search index may still know it. */
export interface Indexed {
  readonly issue: Issue;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface IssueStore {
  insert(issue: Omit<Issue, 'id'>): Issue;
  update(issue: Issue): void;
  rename(issue: Issue, oldKey: string): void;
  remove(issue: Issue): void;
  /** By id, key or former key. */
  find(idOrKey: string | number): Issue | undefined;
  /** As find, without reading the issue. */
  findId(idOrKey: string): number | undefined;
  all(): Issue[];
  ofProject(projectId: string): Issue[];
  children(id: number): Issue[];
  properties(id: number): Record<string, unknown>;
  allProperties(): Map<number, Record<string, unknown>>;
  setProperty(issue: Issue, key: string, value: unknown, at: number): 'created' | 'updated';
  removeProperty(issue: Issue, key: string, at: number): boolean;
  links(id: number): IssueLink[];
  linkCount(id: number): number;
  findLink(id: string): IssueLink | undefined;
  /** Undefined where the same link exists already. */
  addLink(link: Omit<IssueLink, 'id'>): IssueLink | undefined;
  removeLink(id: number): void;
  /** Marks an issue as updated without changing a field. */
  touch(id: number, at: number): void;
  /** Answers the id of the change. */
  addChange(issueId: number, author: string, at: number, items: readonly ChangeItem[]): number;
  changes(issueId: number): Change[];
  /** How issues looked at a moment, for those written since: undefined where an issue did not exist yet. */
  before(at: number): Map<number, Indexed | undefined>;
}

/** How far back the index can be asked to lag: at worst it is behind by hours. */
const REMEMBERED_MS = 12 * 3_600_000;

interface IssueRow {
  readonly id: number;
  readonly doc: string;
}

export function createIssueStore(database: Database): IssueStore {
  const prepare = preparedOnce(database);
  const toIssue = ({ id, doc }: IssueRow): Issue => ({ ...(JSON.parse(doc) as Omit<Issue, 'id'>), id });
  const toDoc = ({ id: _id, ...rest }: Issue): string => JSON.stringify(rest);
  let pruned = 0;

  function remember(issueId: number, at: number, before: Indexed | undefined): void {
    if (at > pruned + REMEMBERED_MS) {
      prepare('delete from jira_before where at < ?').run(at - REMEMBERED_MS);
      pruned = at;
    }
    prepare('insert into jira_before(issue_id, at, doc) values(?, ?, ?)').run(
      issueId,
      at,
      before ? JSON.stringify(before) : null,
    );
  }

  function rememberNow(issue: Issue, at: number): void {
    const stored = store.find(issue.id);
    if (stored) remember(issue.id, at, { issue: stored, properties: store.properties(issue.id) });
  }

  const store: IssueStore = {
    insert(issue) {
      const { lastInsertRowid } = prepare(
        'insert into jira_issue(key, project_id, parent_id, doc) values(?, ?, ?, ?)',
      ).run(issue.key, issue.projectId, issue.parentId, JSON.stringify(issue));
      const id = Number(lastInsertRowid);
      remember(id, issue.created, undefined);
      return { ...issue, id };
    },
    update(issue) {
      rememberNow(issue, issue.updated);
      prepare('update jira_issue set key = ?, project_id = ?, parent_id = ?, doc = ? where id = ?').run(
        issue.key,
        issue.projectId,
        issue.parentId,
        toDoc(issue),
        issue.id,
      );
    },
    rename(issue, oldKey) {
      store.update(issue);
      prepare('insert or replace into jira_old_key(key, issue_id) values(?, ?)').run(oldKey, issue.id);
    },
    remove(issue) {
      for (const table of [
        'jira_issue where id',
        'jira_property where issue_id',
        'jira_change where issue_id',
      ]) {
        prepare(`delete from ${table} = ?`).run(issue.id);
      }
      prepare('delete from jira_link where inward = ? or outward = ?').run(issue.id, issue.id);
      prepare('delete from jira_old_key where issue_id = ?').run(issue.id);
      prepare('delete from jira_remote_link where issue_id = ?').run(issue.id);
      prepare('delete from jira_comment where issue_id = ?').run(issue.id);
    },
    find(idOrKey) {
      const id = typeof idOrKey === 'number' ? idOrKey : store.findId(idOrKey);
      const row = prepare('select id, doc from jira_issue where id = ?').get(id ?? -1);
      return row ? toIssue(row as IssueRow) : undefined;
    },
    findId(idOrKey) {
      if (/^\d+$/.test(idOrKey)) return Number(idOrKey);
      const key = idOrKey.toUpperCase();
      const row = (prepare('select id from jira_issue where key = ?').get(key) ??
        prepare('select issue_id as id from jira_old_key where key = ?').get(key)) as
        { id: number } | undefined;
      return row?.id;
    },
    all: () => (prepare('select id, doc from jira_issue order by id').all() as IssueRow[]).map(toIssue),
    ofProject: (projectId) =>
      (
        prepare('select id, doc from jira_issue where project_id = ? order by id').all(
          projectId,
        ) as IssueRow[]
      ).map(toIssue),
    children: (id) =>
      (prepare('select id, doc from jira_issue where parent_id = ? order by id').all(id) as IssueRow[]).map(
        toIssue,
      ),
    properties(id) {
      const rows = prepare('select key, value from jira_property where issue_id = ? order by key').all(id);
      return Object.fromEntries(
        (rows as { key: string; value: string }[]).map(({ key, value }) => [
          key,
          JSON.parse(value) as unknown,
        ]),
      );
    },
    allProperties() {
      const byIssue = new Map<number, Record<string, unknown>>();
      const rows = prepare('select issue_id, key, value from jira_property').all();
      for (const row of rows as { issue_id: number; key: string; value: string }[]) {
        const properties = byIssue.get(row.issue_id) ?? {};
        properties[row.key] = JSON.parse(row.value) as unknown;
        byIssue.set(row.issue_id, properties);
      }
      return byIssue;
    },
    setProperty(issue, key, value, at) {
      const known = prepare('select 1 from jira_property where issue_id = ? and key = ?').get(issue.id, key);
      if (at > issue.created) rememberNow(issue, at);
      prepare('insert or replace into jira_property(issue_id, key, value) values(?, ?, ?)').run(
        issue.id,
        key,
        JSON.stringify(value),
      );
      return known ? 'updated' : 'created';
    },
    removeProperty(issue, key, at) {
      rememberNow(issue, at);
      return (
        prepare('delete from jira_property where issue_id = ? and key = ?').run(issue.id, key).changes > 0
      );
    },
    links: (id) =>
      prepare(
        'select id, type_id as typeId, inward, outward from jira_link where inward = ? or outward = ? order by id',
      ).all(id, id) as IssueLink[],
    linkCount(id) {
      const row = prepare('select count(*) as count from jira_link where inward = ? or outward = ?').get(
        id,
        id,
      );
      return (row as { count: number }).count;
    },
    findLink: (id) =>
      prepare('select id, type_id as typeId, inward, outward from jira_link where id = ?').get(Number(id)) as
        IssueLink | undefined,
    addLink(link) {
      const { changes, lastInsertRowid } = prepare(
        'insert or ignore into jira_link(type_id, inward, outward) values(?, ?, ?)',
      ).run(link.typeId, link.inward, link.outward);
      return changes > 0 ? { ...link, id: Number(lastInsertRowid) } : undefined;
    },
    removeLink(id) {
      prepare('delete from jira_link where id = ?').run(id);
    },
    touch(id, at) {
      prepare("update jira_issue set doc = json_set(doc, '$.updated', ?) where id = ?").run(at, id);
    },
    addChange(issueId, author, at, items) {
      const { lastInsertRowid } = prepare(
        'insert into jira_change(issue_id, author, at, items) values(?, ?, ?, ?)',
      ).run(issueId, author, at, JSON.stringify(items));
      return Number(lastInsertRowid);
    },
    changes(issueId) {
      const rows = prepare(
        'select id, author, at, items from jira_change where issue_id = ? order by id',
      ).all(issueId);
      return (rows as { id: number; author: string; at: number; items: string }[]).map((row) => ({
        id: row.id,
        issueId,
        author: row.author,
        at: row.at,
        items: JSON.parse(row.items) as ChangeItem[],
      }));
    },
    before(at) {
      const earliest = new Map<number, Indexed | undefined>();
      const rows = prepare('select issue_id, doc from jira_before where at > ? order by id').all(at);
      for (const { issue_id: id, doc } of rows as { issue_id: number; doc: string | null }[]) {
        if (!earliest.has(id)) earliest.set(id, doc === null ? undefined : (JSON.parse(doc) as Indexed));
      }
      return earliest;
    },
  };
  return store;
}
