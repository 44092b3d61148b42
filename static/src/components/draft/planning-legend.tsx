import LinkIcon from '@atlaskit/icon/core/link';
import { MARKER_KINDS } from '#domain/entities/plan/marker/marker';
import { LoadMeter } from './load-meter';
import { MarkerMark } from './marker-mark';
import { draftWords } from './words/draft-words';
import { markerKindWords } from './words/marker-kind-words';
import styles from './draft-legend.module.css';

/** Lines as the board draws them. */
const LINES = [
  ['before', draftWords.comesBefore],
  ['late', draftWords.endsTooLate],
  ['sameWeek', draftWords.sameWeek],
] as const;

/** What else a board shows on which a team plans: markers, lines, and the load of weeks. */
export const PlanningLegend = () => (
  <>
    <span className={styles['entry']}>
      <LinkIcon label="" size="small" /> {draftWords.waitsForLegend}
    </span>
    {MARKER_KINDS.map((kind) => (
      <span key={kind} className={styles['entry']}>
        <MarkerMark kind={kind} /> {markerKindWords.kinds[kind]}
      </span>
    ))}
    {LINES.map(([kind, words]) => (
      <span key={kind} className={styles['entry']}>
        <svg className={styles['line']} viewBox="0 0 24 8" aria-hidden="true" focusable="false">
          <path className={styles[kind]} d="M0 4H18" />
          <path className={styles[`${kind}Head`]} d="M18 0.5 24 4 18 7.5z" />
        </svg>{' '}
        {words}
      </span>
    ))}
    <span className={styles['entry']}>
      <span className={styles['meter']}>
        <LoadMeter needed={4} available={3} most={4} />
      </span>{' '}
      {draftWords.neededHere}
    </span>
  </>
);
