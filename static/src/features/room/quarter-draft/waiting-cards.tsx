import { findById } from '#domain/kernel/collection';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { FindingLine } from '../../../ui/finding-line';
import { SidePanel } from '../room-layout';
import { markerWords as words } from '../words/marker-words';
import styles from './markers.module.css';

interface Waiting {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly owner: string;
}

const waitingCards = createSelector(({ dependencies, milestones, placements }): readonly Waiting[] =>
  dependencies.flatMap(({ id, milestoneId, targetMilestoneId, text, owner, status }) => {
    const card = findById(milestones, milestoneId);
    const isOutside = targetMilestoneId === null && status !== 'resolved';
    return card === undefined || !isOutside || findById(placements, milestoneId) === undefined
      ? []
      : [{ id, title: card.title, what: text, owner }];
  }),
);

/** Cards with weeks that wait for somebody outside the board, and who sees to that (S4-24). */
export const WaitingCards = () => {
  const all = useQuarter(waitingCards);
  return (
    <SidePanel title={words.waiting}>
      {all.length === 0 ? (
        <p className={styles['quiet']}>{words.waitingNone}</p>
      ) : (
        <ul className={[styles['list'], styles['section']].join(' ')}>
          {all.map(({ id, title, what, owner }) => (
            <li key={id}>
              <FindingLine severity={owner === '' ? 'warn' : 'ok'}>
                <bdi>{title}</bdi> {words.waitsFor(what)}
                <span className={styles['more']}>{owner === '' ? words.noOwner : words.owned(owner)}</span>
              </FindingLine>
            </li>
          ))}
        </ul>
      )}
    </SidePanel>
  );
};
