import { useState } from 'react';
import type { Finding } from '#domain/views/findings/finding';
import { pathTo } from '../../ui/routing/route';
import { TextButton } from '../../ui/text-button';
import { RouteLink } from '../../ui/routing/route-link';
import { SeverityIcon } from '../../ui/severity-icon';
import type { FindingGroup } from './finding-groups';
import { useQuarter } from '../../sync/quarter-context';
import { componentWords } from '../words/component-words';
import styles from './finding-points.module.css';

const pathOf = (quarter: string, { subject: { concept, id } }: Finding): string => {
  switch (concept) {
    case 'milestone':
      return pathTo('milestones.card', { quarter, card: id });
    case 'objective':
    case 'keyResult':
    case 'hypothesis':
      return pathTo('objectives.objective', { quarter, objective: id });
    case 'session':
      return pathTo('sessions.room', { quarter, session: id });
    case 'canvasNote':
    case 'vision':
      return pathTo('sessions.room', { quarter, session: 's0' });
    default:
      return pathTo('objectives', { quarter });
  }
};

const FindingPoint = ({ group }: { readonly group: FindingGroup }) => {
  const quarter = useQuarter(({ id }) => id);
  const [open, setOpen] = useState(false);
  const { severity, sentence, findings } = group;
  const [only] = findings;
  return (
    <li className={styles['point']}>
      <span className={styles['icon']}>
        <SeverityIcon severity={severity} />
      </span>
      <div className={styles['text']}>
        <span>{sentence}</span>
        {only !== undefined && findings.length === 1 ? (
          <RouteLink to={pathOf(quarter, only)}>
            <bdi>{only.subject.title}</bdi>
          </RouteLink>
        ) : (
          <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? componentWords.hideFindings : componentWords.showFindings}
          </TextButton>
        )}
        {open && (
          <ul className={styles['subjects']}>
            {findings.map((finding) => (
              <li key={finding.subject.id}>
                <RouteLink to={pathOf(quarter, finding)}>
                  <bdi>{finding.subject.title}</bdi>
                </RouteLink>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
};

interface FindingPointsProps {
  readonly groups: readonly FindingGroup[];
  /** What is said when there is nothing to say. */
  readonly allWell: string;
}

/** Findings by kind, each with the way to what it is about. */
export const FindingPoints = ({ groups, allWell }: FindingPointsProps) => (
  <ul className={styles['points']}>
    {groups.map((group) => (
      <FindingPoint key={group.code} group={group} />
    ))}
    {groups.length === 0 && (
      <li className={styles['point']}>
        <span className={styles['icon']}>
          <SeverityIcon severity="ok" />
        </span>
        <span>{allWell}</span>
      </li>
    )}
  </ul>
);
