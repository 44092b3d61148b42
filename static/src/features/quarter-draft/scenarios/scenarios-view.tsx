import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { MOST_SCENARIOS } from '#domain/entities/plan/scenario/scenario-limits';
import type { Quarter } from '#domain/quarter/quarter';
import { weekNumber } from '#domain/kernel/week-number';
import { draftPlan } from '#domain/views/draft/draft-view';
import { draftFigures } from '#domain/views/scenarios/scenario-figures';
import { scenarioQuarter } from '#domain/views/scenarios/scenario-quarter';
import { useDecide } from '../../../components/use-decide';
import { useQuarter, useQuarterState } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { EmptyPanel } from '../../../ui/empty-panel';
import { Heading } from '../../../ui/heading';
import { localDay } from '../../../ui/local-day';
import { SmallBoard } from '../small-board/small-board';
import { smallLanes } from '../small-board/small-lanes';
import { scenariosWords } from '../words/scenarios-words';
import { viewWords } from '../words/view-words';
import { FiguresTable, type Tried } from './figures-table';
import { ScenarioActsBar } from './scenario-acts-bar';
import { ScenarioEditor } from './scenario-editor';
import { ValueChart } from './value-chart';
import { WhatMoves } from './what-moves';
import views from '../views.module.css';
import styles from './scenarios.module.css';

const whole = (quarter: Quarter): Quarter => quarter;

/** So many are compared with the draft at once. */
const COMPARED = 2;
/** What is reached by then is told: some weeks from now. */
const AHEAD = 4;

/** Drafts that are tried on a copy, against the one of today. */
export const ScenariosView = () => {
  const quarter = useQuarter(whole);
  const seq = useQuarterState((state) => state.seq);
  const may = useMay();
  const decide = useDecide();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [edited, setEdited] = useState<string | null>(null);
  const today = new Date();
  const { scenarios, settings } = quarter;
  const lettered = scenarios.map((scenario, index) => ({
    scenario,
    letter: scenariosWords.letterOf(index + 1),
  }));
  const create = (): void => {
    const name = scenariosWords.defaultName(scenariosWords.letterOf(scenarios.length + 1));
    const { id, refusal } = decide({ kind: 'scenario.add', values: { name, base: seq, moves: [] } });
    if (refusal === null) setEdited(id);
  };
  const act = may.write && (
    <Button appearance="primary" onClick={create}>
      {scenariosWords.tryOne}
    </Button>
  );
  if (scenarios.length === 0) {
    return (
      <EmptyPanel header={scenariosWords.emptyTitle} act={act}>
        {may.write ? scenariosWords.emptySentence : viewWords.readOnly}
      </EmptyPanel>
    );
  }
  const editing = lettered.find(({ scenario }) => scenario.id === edited);
  if (editing !== undefined && may.write) {
    return (
      <>
        <ScenarioActsBar {...editing} isEditing onEdit={() => setEdited(null)} />
        <p className={views['note']} role="status">
          {scenariosWords.editing(editing.scenario.name)}
        </p>
        <ScenarioEditor quarter={quarter} scenario={editing.scenario} />
        <WhatMoves
          quarter={quarter}
          scenario={editing.scenario}
          numbers={new Map(editing.scenario.moves.map(({ card }, index) => [card, index + 1]))}
        />
      </>
    );
  }
  const compared = lettered.filter(({ scenario }) => !left.includes(scenario.id)).slice(0, COMPARED);
  const tried: readonly Tried[] = [
    { key: 'today', letter: 'A', name: scenariosWords.today(seq), figures: draftFigures(quarter) },
    ...compared.map(({ scenario, letter }) => ({
      key: scenario.id,
      letter,
      name: scenario.name,
      figures: draftFigures(scenarioQuarter(quarter, scenario)),
    })),
  ];
  const now = Math.max(1, weekNumber(settings.startDate, localDay(today)) ?? 1);
  const numbers = new Map(
    [...new Set(compared.flatMap(({ scenario }) => scenario.moves.map(({ card }) => card)))].map(
      (card, index) => [card, index + 1] as const,
    ),
  );
  const boards = [
    { key: 'today', letter: 'A', name: scenariosWords.today(seq), draft: draftPlan(quarter) },
    ...compared.map(({ scenario, letter }) => ({
      key: scenario.id,
      letter,
      name: scenario.name,
      draft: draftPlan(scenarioQuarter(quarter, scenario)),
    })),
  ];
  return (
    <>
      <div className={styles['bar']}>
        {lettered.length > COMPARED &&
          lettered.map(({ scenario, letter }) => (
            <Button
              key={scenario.id}
              isSelected={compared.some((one) => one.scenario.id === scenario.id)}
              onClick={() =>
                setLeft(
                  left.includes(scenario.id)
                    ? lettered
                        .map((one) => one.scenario.id)
                        .filter((id) => id !== scenario.id && id !== compared[0]?.scenario.id)
                    : [...left, scenario.id],
                )
              }
            >
              {letter}
            </Button>
          ))}
        {may.write && scenarios.length < MOST_SCENARIOS && (
          <Button onClick={create}>{scenariosWords.tryOne}</Button>
        )}
        {!may.write && <p className={views['note']}>{viewWords.readOnly}</p>}
      </div>
      {compared.map(({ scenario, letter }) => (
        <ScenarioActsBar
          key={scenario.id}
          scenario={scenario}
          letter={letter}
          isEditing={false}
          onEdit={() => setEdited(scenario.id)}
        />
      ))}
      <div className={styles['top']}>
        <FiguresTable tried={tried} week={Math.min(settings.weeks, now + AHEAD)} />
        <ValueChart tried={tried} />
      </div>
      <div className={styles['boards']}>
        {boards.map(({ key, letter, name, draft }) => (
          <section key={key} aria-label={scenariosWords.boardOf(letter)}>
            <Heading level={2} look="xsmall">
              <span className={styles['letter']}>{letter}</span> {name}
            </Heading>
            <SmallBoard
              label={scenariosWords.boardOf(name)}
              calendar={draft}
              today={today}
              density="thin"
              head={100}
              lanes={smallLanes(draft, ({ id }) => {
                const number = numbers.get(id);
                return number === undefined ? {} : { number, tone: 'changed' };
              })}
            />
          </section>
        ))}
      </div>
      {compared.map(({ scenario }) => (
        <WhatMoves key={scenario.id} quarter={quarter} scenario={scenario} numbers={numbers} />
      ))}
    </>
  );
};
