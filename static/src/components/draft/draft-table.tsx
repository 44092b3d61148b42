import { useMemo } from 'react';
import type { DraftCard, DraftPlan } from '#domain/views/draft/draft-view';
import { ScoreChip } from '../score-chip';
import { TypeMark } from '../type-mark';
import { TextButton } from '../../ui/text-button';
import { cardStanding, marksOfPlan, type CardStates } from './card-standing';
import { plannedText } from './card-text';
import { StandingMarks } from './standing-marks';
import { draftWords } from './words/draft-words';
import styles from './draft-table.module.css';

interface DraftTableProps {
  readonly draft: DraftPlan;
  readonly states: CardStates;
  /** Without scores. */
  readonly isCompact?: boolean;
  readonly onOpen?: (card: DraftCard) => void;
}

/** The milestones of the quarter, objective by objective, those without weeks among them. */
export const DraftTable = ({ draft, states, isCompact = false, onOpen }: DraftTableProps) => {
  const conflicts = useMemo(() => marksOfPlan(draft.conflicts), [draft.conflicts]);
  return (
    <table className={styles['table']} aria-label={draftWords.tableLabel}>
      <thead>
        <tr>
          <th scope="col">{draftWords.milestone}</th>
          <th scope="col" className={styles['weeks']}>
            {draftWords.weeks}
          </th>
          {!isCompact && (
            <th scope="col" className={styles['scores']}>
              {draftWords.scores}
            </th>
          )}
          <th scope="col" className={styles['state']}>
            {draftWords.state}
          </th>
        </tr>
      </thead>
      {draft.lanes.map(({ objectiveId, code, title, cards }) => (
        <tbody key={objectiveId ?? ''}>
          <tr>
            <th scope="rowgroup" colSpan={isCompact ? 3 : 4} className={styles['lane']}>
              {code} <bdi>{title}</bdi>
            </th>
          </tr>
          {cards.map((card) => (
            <tr key={card.id}>
              <td>
                <span className={styles['title']}>
                  <TypeMark type={card.type} size="small" />
                  {onOpen === undefined ? (
                    <bdi>{card.title}</bdi>
                  ) : (
                    <TextButton
                      onClick={() => {
                        onOpen(card);
                      }}
                    >
                      <bdi>{card.title}</bdi>
                    </TextButton>
                  )}
                </span>
              </td>
              <td>{plannedText(card)}</td>
              {!isCompact && (
                <td className={styles['scores']}>
                  <span className={styles['marks']}>
                    <ScoreChip scale="effort" value={card.effort} isUncertain={card.effortUncertain} quiet />
                    <ScoreChip scale="business" value={card.businessValue} quiet />
                    <ScoreChip scale="ux" value={card.uxValue} quiet />
                  </span>
                </td>
              )}
              <td>
                <span className={styles['marks']}>
                  <StandingMarks standing={cardStanding(card, states, conflicts)} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
};
