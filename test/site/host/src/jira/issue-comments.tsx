import { useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import Textarea from '@atlaskit/textarea';
import { AdfDocument } from '../adf/adf-document';
import { Person } from '../chrome/person-avatar';
import { formatTime } from '../site/format-time';
import { useSite } from '../site/site-info';
import { addComment, type Issue } from './jira-queries';
import { useIssueChange } from './use-issue-change';
import styles from './jira.module.css';

/** The comments of an issue, and a plain box for one more. */
export const IssueComments = ({ issue }: { issue: Issue }) => {
  const now = useSite().now();
  const [draft, setDraft] = useState('');
  const save = useIssueChange<string>(issue, (account, text) => addComment(account, issue.key, text));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(draft.trim(), { onSuccess: () => setDraft('') });
  };
  return (
    <section>
      <h2>Comments</h2>
      <ul className={styles['comments']}>
        {issue.fields.comment.comments.map(({ id, author, created, body }) => (
          <li key={id}>
            <header>
              <Person name={author.displayName} />
              <span className={styles['quiet']}>{formatTime(created, now)}</span>
            </header>
            <AdfDocument document={body} />
          </li>
        ))}
      </ul>
      <form className={styles['commentForm']} onSubmit={submit}>
        <Textarea
          aria-label="Comment"
          placeholder="Add a comment"
          minimumRows={1}
          resize="smart"
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
        />
        <Button type="submit" isDisabled={draft.trim() === ''} isLoading={save.isPending}>
          Save
        </Button>
      </form>
    </section>
  );
};
