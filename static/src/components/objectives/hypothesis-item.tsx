import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import { token } from '@atlaskit/tokens';
import type { ShownHypothesis } from '#domain/views/objectives/objectives-view';
import { FindingLine } from '../../ui/finding-line';
import { HypothesisLozenge } from '../hypothesis-lozenge';
import { CardChips, type CardsShown } from './card-chips';
import { shownObjectivesWords } from './words/shown-objectives-words';
import styles from './shown-objectives.module.css';

interface HypothesisItemProps {
  readonly hypothesis: ShownHypothesis;
  readonly shown: CardsShown;
}

/** What the team believes, what is known of it so far, and the cards that would tell. */
export const HypothesisItem = ({ hypothesis: { text, status, cards }, shown }: HypothesisItemProps) => (
  <li className={styles['hypothesis']}>
    <span className={styles['icon']}>
      <LightbulbIcon
        label={shownObjectivesWords.hypothesis}
        size="small"
        color={token('color.icon.subtle')}
      />
    </span>
    <div className={styles['stack']}>
      <p className={styles['belief']}>
        <bdi>{text}</bdi> <HypothesisLozenge status={status} />
      </p>
      {cards.length === 0 ? (
        <FindingLine severity="warn">{shownObjectivesWords.noCard}</FindingLine>
      ) : (
        <CardChips label={shownObjectivesWords.cardsOf(text)} cards={cards} {...shown} />
      )}
    </div>
  </li>
);
