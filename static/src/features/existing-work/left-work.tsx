import type { Answer } from '../../rpc/call';
import { FindingLine } from '../../ui/finding-line';
import { existingWorkWords } from './words/existing-work-words';
import styles from './existing-work.module.css';

interface LeftWorkProps {
  readonly left: Answer<'work.bring'>['refused'];
  /** Key by id, of those that Jira shows no more. */
  readonly keys: ReadonlyMap<string, string>;
}

/** What did not come in, each with its reason. */
export const LeftWork = ({ left, keys }: LeftWorkProps) => (
  <div role="alert" className={styles['left']}>
    <FindingLine severity="warn">{existingWorkWords.left(left.length)}</FindingLine>
    <ul className={styles['reasons']}>
      {left.map(({ issueId, issueKey, message }) => (
        <li key={issueId}>
          <span className={styles['key']}>{issueKey ?? keys.get(issueId) ?? ''}</span> {message}
        </li>
      ))}
    </ul>
  </div>
);
