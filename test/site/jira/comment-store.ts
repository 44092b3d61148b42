import type { Database } from 'libsql';
import { preparedOnce } from '../rest/prepared-once';
import type { Comment } from './jira-model';

export interface CommentStore {
  /** Oldest first. */
  of(issueId: number): Comment[];
  add(issueId: number, comment: Omit<Comment, 'id'>): Comment;
  remove(id: number): void;
}

export function createCommentStore(database: Database): CommentStore {
  const prepare = preparedOnce(database);
  return {
    of(issueId) {
      const rows = prepare(
        'select id, author, created, body from jira_comment where issue_id = ? order by id',
      ).all(issueId) as (Omit<Comment, 'body'> & { body: string })[];
      return rows.map(({ id, author, created, body }) => {
        return { id, author, created, body: JSON.parse(body) as unknown };
      });
    },
    add(issueId, comment) {
      const { lastInsertRowid } = prepare(
        'insert into jira_comment(issue_id, author, created, body) values(?, ?, ?, ?)',
      ).run(issueId, comment.author, comment.created, JSON.stringify(comment.body));
      return { ...comment, id: Number(lastInsertRowid) };
    },
    remove(id) {
      prepare('delete from jira_comment where id = ?').run(id);
    },
  };
}
