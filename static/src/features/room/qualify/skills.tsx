import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { pairsOf } from '#domain/entities/facilitation/place/place';
import { dealtToPairs } from '#domain/views/sessions/dealt-to-pairs';
import { effortPayoff } from '#domain/views/sessions/effort-payoff';
import { shortlistOf } from '#domain/views/sessions/shortlist';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { FindingLine } from '../../../ui/finding-line';
import { Heading } from '../../../ui/heading';
import { useDealt } from '../activities/use-dealt';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { payoffWords } from '../words/payoff-words';
import { qualifyWords } from '../words/qualify-words';
import { skillWords } from '../words/skill-words';
import { PairTiles } from './pair-tiles';
import { Payoff } from './payoff';
import { SkillRows } from './skill-rows';
import { TeamSkillsPanel } from './team-skills-panel';
import styles from './skills.module.css';

const selectList = createSelector(shortlistOf);

/** The cards that pairs give their skills to, one's own first. */
const SkillCards = ({ session, activity, place }: ActivityProps) => {
  const may = useMay();
  const { cards } = useQuarter(selectList);
  const pairs = pairsOf(place, activity);
  const ids = cards.map(({ card }) => card.id);
  const { isOwn } = useDealt(pairs, ids);
  const dealt = dealtToPairs(pairs, ids);
  const has = new Set(cards.filter(({ card }) => card.skills.length > 0).map(({ card }) => card.id));
  const all = cards.map(({ card }) => card);
  const mine = all.filter(({ id }) => isOwn(id));
  const others = all.filter(({ id }) => !isOwn(id));
  const { ask, how } = sessionWords.activities[activity];
  return (
    <RoomLayout
      side={
        <>
          <TeamSkillsPanel />
          <RoomSide session={session} activity={activity} />
        </>
      }
    >
      <Task ask={ask} how={how} />
      <p className={styles['quiet']}>{skillWords.progress(has.size, all.length)}</p>
      {pairs.length > 0 && (
        <PairTiles
          pairs={pairs}
          stateOf={(pair) => {
            const own = dealt[pair] ?? [];
            return { done: own.filter((id) => has.has(id)).length, of: own.length };
          }}
        />
      )}
      {all.length === 0 && <FindingLine severity="info">{qualifyWords.none}</FindingLine>}
      {mine.length > 0 && (
        <>
          <Heading level={3}>{skillWords.mine}</Heading>
          <SkillRows label={skillWords.mine} cards={mine} isReadOnly={!may.write} />
        </>
      )}
      {others.length > 0 && (
        <>
          {mine.length > 0 && <Heading level={3}>{skillWords.others}</Heading>}
          <SkillRows
            label={mine.length > 0 ? skillWords.others : skillWords.all}
            cards={others}
            isReadOnly={!may.write}
          />
        </>
      )}
    </RoomLayout>
  );
};

/**
 * #3, skills: pairs say what their cards take; then all look at effort against payoff. The chart is shown to everybody by
 * the card that whoever leads points at, and others may look at either for themselves.
 */
export const Skills = (props: ActivityProps) => {
  const { session, place, leads, isNow, onNext, nextLabel } = props;
  const decide = useDecide();
  const { cards } = useQuarter(selectList);
  const first = effortPayoff(cards)[0]?.card.id ?? null;
  const led = isNow ? place.subject : null;
  const [own, setOwn] = useState<{ readonly under: string | null; readonly chart: string | null } | null>(
    null,
  );
  // Whoever leads says where all look; until they point elsewhere everybody may look on their own.
  const chart = own?.under === led ? own.chart : led;
  const look = (card: string | null): void => {
    const isShown = leads && card !== '';
    setOwn(isShown ? null : { under: led, chart: card });
    if (isShown) decide({ kind: 'session.show', session, subject: card });
  };
  const open = (): void => look(first ?? '');
  return (
    <>
      {chart === null ? <SkillCards {...props} /> : <Payoff {...props} chosen={chart} onChoose={look} />}
      <BarActs>
        {chart !== null && <Button onClick={() => look(null)}>{payoffWords.backToCards}</Button>}
        {chart === null && !leads && <Button onClick={open}>{payoffWords.look}</Button>}
        {leads && (
          <Button appearance="primary" onClick={chart === null ? open : onNext}>
            {chart === null ? payoffWords.look : nextLabel}
          </Button>
        )}
      </BarActs>
    </>
  );
};
