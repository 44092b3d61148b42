import type { FineFinding } from '#domain/views/second-look/split-findings';
import { SeverityIcon } from '../../ui/severity-icon';
import { FindingPoint } from './finding-point';
import { FineFindings } from './fine-findings';
import type { FindingGroup } from './finding-groups';
import { useMayAcknowledge } from './use-may-acknowledge';
import styles from './finding-points.module.css';

interface FindingPointsProps {
  readonly groups: readonly FindingGroup[];
  /** Of the same kind, and the team is fine with them. */
  readonly fine: readonly FineFinding[];
  /** What is said when there is nothing to say. */
  readonly allWell: string;
  /** What to do about each stands with it. */
  readonly withSteps?: boolean;
}

/** Findings by kind, each with the way to what it is about; apart, those that the team is fine with. */
export const FindingPoints = ({ groups, fine, allWell, withSteps = false }: FindingPointsProps) => {
  const mayAcknowledge = useMayAcknowledge();
  return (
    <div className={styles['points']}>
      <ul className={styles['points']}>
        {groups.map((group) => (
          <FindingPoint key={group.code} group={group} mayAcknowledge={mayAcknowledge} withStep={withSteps} />
        ))}
        {groups.length === 0 && allWell !== '' && (
          <li className={styles['point']}>
            <span className={styles['icon']}>
              <SeverityIcon severity="ok" />
            </span>
            <span>{allWell}</span>
          </li>
        )}
      </ul>
      <FineFindings fine={fine} mayAcknowledge={mayAcknowledge} />
    </div>
  );
};
