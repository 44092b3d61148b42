import { Link } from '../routing/link';
import { issuePath } from '../routing/route';
import type { IssueLink, LinkedIssue } from './jira-queries';
import { StatusLozenge } from './status-lozenge';
import { WorkTypeIcon } from './work-type-icon';
import styles from './jira.module.css';

interface DirectedLink {
  readonly id: string;
  readonly text: string;
  readonly issue: LinkedIssue;
}

/** This issue is read as the subject: "<outward text> outwardIssue", "<inward text> inwardIssue". */
const directed = ({ id, type, inwardIssue, outwardIssue }: IssueLink): DirectedLink[] => {
  if (outwardIssue !== undefined) return [{ id, text: type.outward, issue: outwardIssue }];
  return inwardIssue === undefined ? [] : [{ id, text: type.inward, issue: inwardIssue }];
};

export const IssueLinks = ({ links }: { links: readonly IssueLink[] }) => {
  if (links.length === 0) return null;
  const all = links.flatMap(directed);
  const texts = [...new Set(all.map(({ text }) => text))];
  return (
    <section>
      <h2>Linked work items</h2>
      {texts.map((text) => (
        <div key={text}>
          <h3 className={styles['linkText']}>{text}</h3>
          <ul className={styles['links']}>
            {all
              .filter((link) => link.text === text)
              .map(({ id, issue }) => (
                <li key={id}>
                  <WorkTypeIcon name={issue.fields.issuetype.name} />
                  <span className={styles['quiet']}>{issue.key}</span>
                  <Link href={issuePath(issue.key)}>{issue.fields.summary}</Link>
                  <StatusLozenge status={issue.fields.status} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
