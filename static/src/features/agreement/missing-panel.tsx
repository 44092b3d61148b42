import ProgressBar from '@atlaskit/progress-bar';
import { countScored } from '#domain/views/scored';
import { findingGroups } from '../../components/findings/finding-groups';
import { FindingPoints } from '../../components/findings/finding-points';
import { fineFindings } from '../../components/findings/open-findings';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { Heading } from '../../ui/heading';
import { agreementWords } from './words/agreement-words';
import styles from './rail.module.css';

/** "n of m scored", always in sight (S3-20). */
const scoredCount = createSelector(countScored);

const Scored = () => {
  const { scored, of } = useQuarter(scoredCount);
  if (of === 0) return null;
  const words = agreementWords.scored(scored, of);
  return (
    <div className={styles['progress']}>
      <div className={styles['bar']}>
        <ProgressBar
          value={scored / of}
          ariaLabel={words}
          appearance={scored === of ? 'success' : 'default'}
        />
      </div>
      <span className={styles['quiet']}>{words}</span>
    </div>
  );
};

/** What the agreement still lacks, by kind, with the way to each. */
export const MissingPanel = () => {
  const groups = useQuarter(findingGroups);
  const fine = useQuarter(fineFindings);
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <section className={styles['card']} aria-labelledby="okra-missing">
      <Heading level={2} id="okra-missing">
        {agreementWords.missingTitle}
      </Heading>
      <p className={styles['lead']}>
        {count > 0
          ? agreementWords.worthALook(count)
          : fine.length === 0
            ? agreementWords.threadHolds
            : agreementWords.nothingOpen}
      </p>
      <Scored />
      <FindingPoints
        groups={groups}
        fine={fine}
        allWell={fine.length === 0 ? agreementWords.allLinked : ''}
      />
    </section>
  );
};
