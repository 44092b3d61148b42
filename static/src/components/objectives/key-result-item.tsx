import KeyResultIcon from '@atlaskit/icon/core/key-result';
import type { Day } from '#domain/kernel/day';
import type { ShownKeyResult } from '#domain/views/objectives/objectives-view';
import { FindingLine } from '../../ui/finding-line';
import { CodeLabel } from '../code-label';
import { CardChips, type CardsShown } from './card-chips';
import { HypothesisItem } from './hypothesis-item';
import { KeyResultNumber } from './key-result-number';
import { shownObjectivesWords } from './words/shown-objectives-words';
import styles from './shown-objectives.module.css';

interface KeyResultItemProps {
  readonly keyResult: ShownKeyResult;
  readonly plan: { readonly startDate: Day; readonly weeks: number };
  readonly today: Day;
  readonly shown: CardsShown;
}

/** A key result, where its number stands, and what the team believes will move it. */
export const KeyResultItem = ({ keyResult, plan, today, shown }: KeyResultItemProps) => {
  const { code, text, number, hypotheses, above, cards } = keyResult;
  return (
    <li className={styles['keyResult']}>
      <span className={styles['icon']}>
        <KeyResultIcon label={shownObjectivesWords.keyResult} size="small" />
      </span>
      <div className={styles['stack']}>
        <div className={styles['line']}>
          <CodeLabel code={code} />
          <bdi>{text}</bdi>
        </div>
        {number !== null && <KeyResultNumber number={number} plan={plan} today={today} />}
        {hypotheses.length > 0 && (
          <ul className={styles['beliefs']} aria-label={shownObjectivesWords.hypothesesOf(code)}>
            {hypotheses.map((hypothesis) => (
              <HypothesisItem key={hypothesis.id} hypothesis={hypothesis} shown={shown} />
            ))}
          </ul>
        )}
        {above.length > 0 && <p className={styles['quiet']}>{shownObjectivesWords.above(above)}</p>}
        {hypotheses.length + above.length === 0 && (
          <FindingLine severity="warn">{shownObjectivesWords.noHypothesis}</FindingLine>
        )}
        {cards.length > 0 && (
          <CardChips label={shownObjectivesWords.furtherCardsOf(code)} cards={cards} {...shown} />
        )}
      </div>
    </li>
  );
};
