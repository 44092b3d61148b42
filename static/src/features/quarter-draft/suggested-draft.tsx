import Button from '@atlaskit/button/new';
import { Checkbox } from '@atlaskit/checkbox';
import { useMemo, useState } from 'react';
import { autoDraft } from '#domain/auto-draft/auto-draft';
import { findById } from '#domain/kernel/collection';
import { firstOpenWeek } from '#domain/views/draft/first-open-week';
import { placementReason } from '#domain/views/draft/placement-reason';
import { withMoves } from '#domain/views/plan-fixes/plan-move';
import { MOST_PARTS } from '#domain/quarter/batch-steps';
import type { Quarter } from '#domain/quarter/quarter';
import { TypeMark } from '../../components/type-mark';
import { useDecide } from '../../components/use-decide';
import { weekWords } from '../../components/words/week-words';
import { useQuarter } from '../../sync/quarter-context';
import { Heading } from '../../ui/heading';
import { localDay } from '../../ui/local-day';
import { whyWords } from './words/why-words';
import { suggestWords } from './words/suggest-words';
import styles from './suggested-draft.module.css';

const whole = (quarter: Quarter): Quarter => quarter;

interface SuggestedDraftProps {
  readonly today: Date;
  readonly onClose: () => void;
}

/** Weeks for what has none yet, as a suggestion: nothing that people placed is touched, and nothing stands before it is accepted (S4-19). */
export const SuggestedDraft = ({ today, onClose }: SuggestedDraftProps) => {
  const quarter = useQuarter(whole);
  const decide = useDecide();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const fromWeek = firstOpenWeek(quarter.settings, localDay(today));
  const { placed, left, unscored } = useMemo(() => autoDraft(quarter, fromWeek), [quarter, fromWeek]);
  // Why each stands there, once all of them do.
  const reasons = useMemo(() => {
    const after = withMoves(quarter, placed);
    return new Map(placed.map(({ card: id }) => [id, placementReason(after, id, fromWeek)]));
  }, [quarter, placed, fromWeek]);
  const titleOf = (id: string): string => card(id)?.title ?? id;
  const taken = placed.filter(({ card }) => !leftOut.has(card)).slice(0, MOST_PARTS);
  // Those for which no week is free are named as that, and as nothing else.
  const last = unscored.filter((id) => !left.includes(id));
  const card = (id: string) => findById(quarter.milestones, id);
  const reasonOf = (id: string): string => {
    const reason = reasons.get(id);
    return reason === undefined ? '' : whyWords.reason(reason, titleOf);
  };
  const titles = (ids: readonly string[]): string => ids.map((id) => card(id)?.title ?? id).join(', ');
  return (
    <section className={styles['panel']} aria-labelledby="okra-suggested">
      <Heading level={2} id="okra-suggested">
        {suggestWords.title}
      </Heading>
      <p className={styles['note']}>{placed.length === 0 ? suggestWords.nothing : suggestWords.how}</p>
      <ul className={styles['list']}>
        {placed.map(({ card: id, startWeek, endWeek }) => (
          <li key={id} className={styles['row']}>
            <Checkbox
              isChecked={!leftOut.has(id)}
              label={card(id)?.title ?? id}
              onChange={(event) => {
                const next = new Set(leftOut);
                if (event.currentTarget.checked) next.delete(id);
                else next.add(id);
                setLeftOut(next);
              }}
            />
            <TypeMark type={card(id)?.type ?? null} size="small" />
            <span className={styles['weeks']}>{weekWords.weeks(startWeek, endWeek)}</span>
            {reasonOf(id) !== '' && <span className={styles['reason']}>{reasonOf(id)}</span>}
          </li>
        ))}
      </ul>
      {left.length > 0 && <p className={styles['note']}>{suggestWords.left(titles(left))}</p>}
      {last.length > 0 && <p className={styles['note']}>{suggestWords.unscored(titles(last))}</p>}
      <span className={styles['acts']}>
        {placed.length > 0 && (
          <Button
            appearance="primary"
            isDisabled={taken.length === 0}
            onClick={() => {
              const commands = taken.map(
                ({ card: milestone, startWeek, endWeek }) =>
                  ({ kind: 'placement.place', milestone, startWeek, endWeek }) as const,
              );
              const { refusal } = decide(
                { kind: 'batch', commands },
                { undo: suggestWords.accepted(taken.length) },
              );
              if (refusal === null) onClose();
            }}
          >
            {suggestWords.accept(taken.length)}
          </Button>
        )}
        <Button appearance="subtle" onClick={onClose}>
          {suggestWords.close}
        </Button>
      </span>
    </section>
  );
};
