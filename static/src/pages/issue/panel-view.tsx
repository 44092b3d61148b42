import { lazy, Suspense } from 'react';
import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import { token } from '@atlaskit/tokens';
import type { CardContext } from '#domain/views/thread/card-context';
import { scoreStoryWords } from '../../components/score-story/words/score-story-words';
import { TypeMark, typeName } from '../../components/type-mark';
import { CardFoot } from './card-foot';
import { CardHistory } from './card-history';
import { isScored, type WhyViewProps } from './context-view';
import { GoldenSteps } from './golden-steps';
import { PanelSection } from './panel-section';
import { PlannedWeeks } from './planned-weeks';
import { ResultSection } from './result-section';
import { ScoreChips } from './score-chips';
import { Siblings } from './siblings';
import { HiddenDependencies, WaitsFor } from './waits-for';
import { issueWords } from './words/issue-words';
import styles from './issue.module.css';

// Most cards have no round behind them.
const ScoreStories = lazy(async () => ({
  default: (await import('../../components/score-story/score-stories')).ScoreStories,
}));

const Tasks = ({ why }: { readonly why: CardContext }) => {
  const done = why.tasks.filter((task) => task.done).length;
  const all = why.tasks.length;
  return (
    <PanelSection
      title={why.type === 'task' ? issueWords.tasksOfCard(done, all) : issueWords.tasksOfIssue(done, all)}
    >
      <ul className={styles['tasks']}>
        {why.tasks.map((task) => (
          <li key={task.id}>
            <span className={styles['tick']}>
              {task.done ? (
                <CheckMarkIcon label={issueWords.taskDone} color={token('color.icon.success')} />
              ) : (
                <span className={styles['open']} role="img" aria-label={issueWords.taskOpen} />
              )}
            </span>
            <bdi>{task.text}</bdi>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
};

/** The whole card in the main column of an issue, but for what Jira itself says right above: title and description. */
export const PanelView = ({ place, why, card }: WhyViewProps) => {
  const issues = card?.issues ?? null;
  return (
    <div className={styles['panel']} aria-busy={card === null}>
      <div className={styles['main']}>
        <div className={styles['type']}>
          <TypeMark type={why.type} label="" />
          <span className={styles['strong']}>{typeName(why.type)}</span>
          {why.decideByWeek !== null && (
            <span className={styles['label']}>{issueWords.decidesBy(why.decideByWeek)}</span>
          )}
        </div>
        <GoldenSteps why={why} issues={issues} whole />
        <ResultSection issue={place.issue} why={why} viewer={card?.viewer ?? null} />
        {why.notes !== '' && (
          <PanelSection title={issueWords.notes}>
            <p className={styles['prose']}>{why.notes}</p>
          </PanelSection>
        )}
        {card !== null && card.scores.length > 0 && (
          <PanelSection title={scoreStoryWords.title}>
            <Suspense fallback={null}>
              <ScoreStories stories={card.scores} />
            </Suspense>
          </PanelSection>
        )}
        {card !== null && <CardHistory issue={place.issue} />}
      </div>
      <div className={styles['side']}>
        {isScored(why) && <ScoreChips why={why} />}
        {why.type !== 'objective' && <PlannedWeeks why={why} issues={issues} said />}
        <WaitsFor why={why} issues={issues} direction="needs" title={issueWords.dependsOn} />
        <WaitsFor why={why} issues={issues} direction="unlocks" title={issueWords.unlocks} />
        <HiddenDependencies count={card?.hiddenDependencies ?? 0} />
        {card !== null && <Siblings card={card} />}
        {why.skills.length > 0 && (
          <PanelSection title={issueWords.skills}>
            <p>{why.skills.join(', ')}</p>
          </PanelSection>
        )}
        {why.tasks.length > 0 && <Tasks why={why} />}
        <CardFoot place={place} why={why} refreshing={card === null} />
      </div>
    </div>
  );
};
