import { useMemo, useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { hasId } from '#domain/kernel/collection';
import type { Quarter } from '#domain/quarter/quarter';
import { findingGroups } from '../../components/findings/finding-groups';
import { fineFindings } from '../../components/findings/open-findings';
import { FindingPoints } from '../../components/findings/finding-points';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { EmptyPanel } from '../../ui/empty-panel';
import { Heading } from '../../ui/heading';
import { MissingPlace } from '../../ui/routing/missing-place';
import { pathTo } from '../../ui/routing/route';
import { TextButton } from '../../ui/text-button';
import { AreaFilter } from './area-filter';
import { CompanyPanel } from './company-panel';
import { NewOutlineLine } from './new-outline-line';
import { ObjectiveCard } from './objective-card';
import { OutlineProvider, useOutline } from './outline-context';
import { NO_LINE, useLineFocus } from './outline-focus';
import { SlotsPoint } from './slots-point';
import { useAimedObjective } from './use-aimed-objective';
import { objectivesWords } from './words/objectives-words';
import cards from './objective-card.module.css';
import styles from './objectives-tab.module.css';

const SmallAddIcon = () => <AddIcon label="" size="small" />;

const isAbout = new Set(['objective', 'keyResult', 'hypothesis', 'companyObjective']);

/** Findings about objectives and what hangs on them; those about milestones are said beside the milestones. */
const objectiveFindings = createSelector((quarter: Quarter) =>
  findingGroups(quarter).filter(({ findings }) =>
    findings.some(({ subject }) => isAbout.has(subject.concept)),
  ),
);

const objectivesFine = createSelector((quarter: Quarter) =>
  fineFindings(quarter).filter(({ finding }) => isAbout.has(finding.subject.concept)),
);

interface CardsProps {
  readonly objectives: readonly Objective[];
  /** The one that the address names. */
  readonly aimed: string | null;
  readonly label: string;
  /** A card that is written anew with no other to stand behind comes last here. */
  readonly takesNew?: boolean;
}

const Cards = ({ objectives, aimed, label, takesNew = false }: CardsProps) => {
  const outline = useOutline();
  const { line } = outline;
  const newBehind = (id: string | null): boolean => line?.level === 'objective' && line.after === id;

  const newCard = line !== null && (
    <li className={cards['card']} key="new">
      <div className={cards['title']}>
        <NewOutlineLine key={JSON.stringify(line)} line={line} />
      </div>
    </li>
  );
  const isLast =
    line?.level === 'objective' && (line.after === null || !objectives.some(({ id }) => id === line.after));
  return (
    <ul className={cards['list']} aria-label={label}>
      {objectives.flatMap((objective) => [
        <ObjectiveCard key={objective.id} objective={objective} isAimed={aimed === objective.id} />,
        ...(newBehind(objective.id) ? [newCard] : []),
      ])}
      {isLast && takesNew && newCard}
    </ul>
  );
};

const ObjectiveLists = () => {
  const may = useMay();
  const aimed = useAimedObjective();
  const quarter = useQuarter(({ id }) => id);
  const outline = useOutline();
  const objectives = useQuarter((quarter) => quarter.objectives);
  const keyResults = useQuarter((quarter) => quarter.keyResults.length);
  const hypotheses = useQuarter((quarter) => quarter.hypotheses.length);
  const areas = useQuarter((quarter) => quarter.productAreas);
  const [chosenArea, setArea] = useState<string | null>(null);
  // An area that somebody took away meanwhile filters nothing, nor does one while a link leads to an objective.
  const area = aimed.objective === null && hasId(areas, chosenArea ?? '') ? chosenArea : null;
  const shown = useMemo(
    () => (area === null ? objectives : objectives.filter(({ areaIds }) => areaIds.includes(area))),
    [objectives, area],
  );
  const current = useMemo(() => shown.filter(({ slot }) => slot === 'current'), [shown]);
  const next = useMemo(() => shown.filter(({ slot }) => slot === 'next'), [shown]);
  const isWriting = outline.line?.level === 'objective';
  const write = (): void => outline.open({ level: 'objective', after: current.at(-1)?.id ?? null });

  const missing = aimed.isMissing && (
    <MissingPlace to={pathTo('objectives', { quarter })} back={objectivesWords.showAll}>
      {objectivesWords.linkMissing}
    </MissingPlace>
  );
  if (objectives.length === 0 && !isWriting) {
    return (
      <>
        {missing}
        <EmptyPanel
          header={objectivesWords.emptyTitle}
          act={
            may.write && (
              <span data-line={NO_LINE}>
                <Button appearance="primary" onClick={write}>
                  {objectivesWords.writeFirst}
                </Button>
              </span>
            )
          }
        >
          {objectivesWords.emptySentence}
        </EmptyPanel>
      </>
    );
  }
  return (
    <>
      {missing}
      <div className={styles['bar']}>
        <Heading level={2}>{objectivesWords.thisQuarter}</Heading>
        <span className={styles['small']}>
          {objectivesWords.counts(current.length, keyResults, hypotheses)}
        </span>
        <AreaFilter value={area} onChoose={setArea} />
        {may.write && (
          <span className={styles['barAct']} data-line={NO_LINE}>
            <Button spacing="compact" iconBefore={SmallAddIcon} onClick={write}>
              {objectivesWords.addObjective}
            </Button>
          </span>
        )}
      </div>
      {shown.length < objectives.length && (
        <p className={styles['small']}>
          {objectivesWords.hiddenByArea(objectives.length - shown.length)}{' '}
          <TextButton onClick={() => setArea(null)}>{objectivesWords.showAll}</TextButton>
        </p>
      )}
      <Cards objectives={current} aimed={aimed.objective} label={objectivesWords.thisQuarter} takesNew />
      <div className={styles['cutline']}>
        <Heading level={2} look="xsmall">
          {objectivesWords.nextQuarter}
        </Heading>
        <span className={styles['small']}>
          {next.length === 0 ? objectivesWords.deferHint : objectivesWords.deferHere}
        </span>
      </div>
      <Cards objectives={next} aimed={aimed.objective} label={objectivesWords.nextQuarter} />
    </>
  );
};

const SecondLook = () => {
  const groups = useQuarter(objectiveFindings);
  const fine = useQuarter(objectivesFine);
  const isEmpty = useQuarter(
    ({ objectives, companyObjectives }) => objectives.length + companyObjectives.length === 0,
  );
  // Nothing is well of what nobody wrote.
  if (isEmpty && groups.length === 0) return null;
  return (
    <section className={[styles['quiet'], styles['secondLook']].join(' ')} aria-labelledby="okra-second-look">
      <Heading level={2} id="okra-second-look">
        {objectivesWords.findingsTitle}
      </Heading>
      <SlotsPoint />
      <FindingPoints groups={groups} fine={fine} allWell={objectivesWords.allWell} />
    </section>
  );
};

const Main = () => {
  const box = useRef<HTMLDivElement>(null);
  useLineFocus(box, useOutline().line);
  return (
    <div ref={box} className={styles['main']}>
      <ObjectiveLists />
    </div>
  );
};

/** What the team wants to change this quarter, written like an outline. */
export const ObjectivesTab = () => (
  <OutlineProvider>
    <div className={styles['container']}>
      <div className={styles['page']}>
        <Main />
        <aside className={styles['rail']} aria-label={objectivesWords.findingsAndCompany}>
          <SecondLook />
          <CompanyPanel />
        </aside>
      </div>
    </div>
  </OutlineProvider>
);
