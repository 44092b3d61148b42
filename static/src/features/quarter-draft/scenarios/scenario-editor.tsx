import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import type { Scenario } from '#domain/entities/plan/scenario/scenario';
import type { Quarter } from '#domain/quarter/quarter';
import { draftPlan, type DraftCard } from '#domain/views/draft/draft-view';
import { scenarioQuarter } from '#domain/views/scenarios/scenario-quarter';
import { boardSheet } from '../../../components/draft/board-sheet';
import { BOARD_WIDTH } from '../../../components/draft/board-width';
import { createPlanPointer } from '../../../components/draft/create-plan-pointer';
import type { BarActs } from '../../../components/draft/draft-bar';
import { DraftBoard } from '../../../components/draft/draft-board';
import { DraftWeekList } from '../../../components/draft/draft-week-list';
import { useCardMarkers } from '../../../components/draft/use-card-markers';
import { isPlaced } from '../../../components/draft/bar-room';
import { WeekChoice } from '../../../components/draft/week-choice';
import { WishLayer } from '../../../components/draft/wish-layer';
import { useIssueStates } from '../../../components/use-issue-states';
import { SelectField } from '../../../ui/select-field';
import { useContainerWidth } from '../../../ui/use-container-width';
import { quarterDraftWords } from '../words/quarter-draft-words';
import { scenariosWords } from '../words/scenarios-words';
import { useScenarioActs, type ScenarioActs } from './use-scenario-acts';
import styles from './scenarios.module.css';

interface MoveFormProps {
  readonly card: DraftCard;
  readonly calendar: { readonly weeks: number; readonly startDate: string };
  readonly acts: ScenarioActs;
  readonly isMoved: boolean;
}

/** Weeks of a card in the scenario by choice, as a pointer gives them. */
const MoveForm = ({ card, calendar, acts, isMoved }: MoveFormProps) => {
  const [chosen, setChosen] = useState<Partial<Record<'start' | 'end', number>>>({});
  const start = chosen.start ?? card.startWeek ?? 1;
  const end = Math.max(start, chosen.end ?? card.endWeek ?? start);
  return (
    <>
      <WeekChoice
        label={quarterDraftWords.from}
        value={start}
        draft={calendar}
        from={1}
        onChange={(week) => setChosen({ ...chosen, start: week })}
      />
      <WeekChoice
        label={quarterDraftWords.to}
        value={end}
        draft={calendar}
        from={start}
        onChange={(week) => setChosen({ ...chosen, end: week })}
      />
      <Button onClick={() => acts.move(card.id, { startWeek: start, endWeek: end })}>
        {card.startWeek === null ? quarterDraftWords.place : quarterDraftWords.move}
      </Button>
      {card.startWeek !== null && (
        <Button appearance="subtle" onClick={() => acts.move(card.id, null)}>
          {quarterDraftWords.takeOff}
        </Button>
      )}
      {isMoved && (
        <Button appearance="subtle" onClick={() => acts.leave(card.id)}>
          {scenariosWords.back}
        </Button>
      )}
    </>
  );
};

/** What its cards tell. */
const SHOWN = { scores: true, skills: true, needs: true };

interface ScenarioEditorProps {
  readonly quarter: Quarter;
  readonly scenario: Scenario;
}

/** A scenario on the board: its cards are moved as those of the draft are, and the draft stays as it is. */
export const ScenarioEditor = ({ quarter, scenario }: ScenarioEditorProps) => {
  const [box, width] = useContainerWidth<HTMLDivElement>();
  const [opened, setOpened] = useState<string | null>(null);
  const { rows: states } = useIssueStates();
  const markers = useCardMarkers();
  const acts = useScenarioActs(scenario);
  const draft = useMemo(() => draftPlan(scenarioQuarter(quarter, scenario)), [quarter, scenario]);
  const cards = draft.lanes.flatMap((lane) => lane.cards);
  const shown = cards.find(({ id }) => id === opened);
  const { weeks } = draft;
  const sheet = useMemo(() => boardSheet(width ?? BOARD_WIDTH, weeks, 'detail', SHOWN), [width, weeks]);
  const pointer = useMemo(
    () =>
      createPlanPointer(weeks, {
        place: ({ id }, startWeek, endWeek) => acts.move(id, { startWeek, endWeek }),
        takeOff: ({ id }) => acts.move(id, null),
      }),
    [weeks, acts],
  );
  const barActs = useMemo(
    (): BarActs => ({
      onOpen: ({ id }) => setOpened(id),
      onNudge: (card, by) => {
        if (!isPlaced(card)) return;
        const startWeek = card.startWeek + by.start;
        const endWeek = card.endWeek + by.end;
        if (startWeek >= 1 && endWeek >= startWeek && endWeek <= weeks)
          acts.move(card.id, { startWeek, endWeek });
      },
      pointer,
    }),
    [acts, pointer, weeks],
  );
  return (
    <div ref={box} className={styles['editor']}>
      <div className={styles['form']}>
        <SelectField
          aria-label={scenariosWords.chooseCard}
          prompt={scenariosWords.choose}
          value={opened}
          choices={cards.map(({ id, title }) => ({ value: id, label: title }))}
          onChoose={setOpened}
        />
        {shown !== undefined && (
          <MoveForm
            key={`${shown.id} ${String(shown.startWeek)} ${String(shown.endWeek)}`}
            card={shown}
            calendar={draft}
            acts={acts}
            isMoved={scenario.moves.some(({ card }) => card === shown.id)}
          />
        )}
      </div>
      {width !== null && width < BOARD_WIDTH && width > 0 ? (
        <DraftWeekList draft={draft} today={new Date()} states={states} onOpen={barActs.onOpen} />
      ) : (
        <div className={styles['frame']}>
          <DraftBoard
            draft={draft}
            sheet={sheet}
            today={new Date()}
            states={states}
            markers={markers}
            acts={barActs}
            selected={opened === null ? [] : [opened]}
            layer={<WishLayer pointer={pointer} calendar={draft} />}
          />
        </div>
      )}
    </div>
  );
};
