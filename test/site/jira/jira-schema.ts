import type { Database } from 'libsql';

/** Ids and keys are never reused, as in Jira: hence AUTOINCREMENT and the counter in the project. */
const TABLES = `
  create table if not exists jira_setting(name text primary key, value text not null) without rowid;
  create table if not exists jira_project(
    id text primary key, key text not null unique, last_number integer not null, doc text not null);
  create table if not exists jira_issue(
    id integer primary key autoincrement, key text not null unique, project_id text not null,
    parent_id integer, doc text not null);
  create index if not exists jira_issue_parent on jira_issue(parent_id);
  create index if not exists jira_issue_project on jira_issue(project_id);
  create table if not exists jira_old_key(key text primary key, issue_id integer not null) without rowid;
  create table if not exists jira_property(
    issue_id integer not null, key text not null, value text not null, primary key(issue_id, key)) without rowid;
  create table if not exists jira_link(
    id integer primary key autoincrement, type_id text not null, inward integer not null, outward integer not null,
    unique(type_id, inward, outward));
  create index if not exists jira_link_inward on jira_link(inward);
  create index if not exists jira_link_outward on jira_link(outward);
  create table if not exists jira_change(
    id integer primary key autoincrement, issue_id integer not null, author text not null, at integer not null,
    items text not null);
  create index if not exists jira_change_issue on jira_change(issue_id);
  create table if not exists jira_before(
    id integer primary key autoincrement, issue_id integer not null, at integer not null, doc text);
  create index if not exists jira_before_at on jira_before(at);
  create table if not exists jira_remote_link(
    id integer primary key autoincrement, issue_id integer not null, global_id text, doc text not null);
  create table if not exists jira_comment(
    id integer primary key autoincrement, issue_id integer not null, author text not null, created integer not null,
    body text not null);
  create index if not exists jira_comment_issue on jira_comment(issue_id);
  create table if not exists jira_task(id integer primary key autoincrement, doc text not null);
`;

const NUMBERED = ['jira_issue', 'jira_link', 'jira_change', 'jira_remote_link', 'jira_comment', 'jira_task'];

export function createJiraTables(database: Database): void {
  database.exec(TABLES);
  for (const table of NUMBERED) {
    if (!database.prepare('select 1 from sqlite_sequence where name = ?').get(table)) {
      database.prepare('insert into sqlite_sequence(name, seq) values(?, 9999)').run(table);
    }
  }
}

export function dropJiraTables(database: Database): void {
  const tables = [
    'jira_setting',
    'jira_project',
    'jira_old_key',
    'jira_property',
    'jira_before',
    ...NUMBERED,
  ];
  for (const table of tables) database.exec(`drop table if exists ${table}`);
}
