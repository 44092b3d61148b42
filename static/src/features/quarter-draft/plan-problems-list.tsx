import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import { findById } from '#domain/kernel/collection';
import type { Quarter } from '#domain/quarter/quarter';
import { firstOpenWeek } from '#domain/views/draft/first-open-week';
import type { Finding } from '#domain/views/findings/finding';
import { byGravity } from '#domain/views/findings/gravity';
import { planFix, safeFixes, type PlanFix } from '#domain/views/plan-fixes/plan-fix';
import type { PlanMove } from '#domain/views/plan-fixes/plan-move';
import { planProblems } from '#domain/views/plan-fixes/plan-problems';
import { keyOfFinding } from '#domain/views/second-look/split-findings';
import { useDecide } from '../../components/use-decide';
import { useQuarter } from '../../sync/quarter-context';
import { FindingLine } from '../../ui/finding-line';
import { Heading } from '../../ui/heading';
import { localDay } from '../../ui/local-day';
import { SeverityIcon } from '../../ui/severity-icon';
import { TextButton } from '../../ui/text-button';
import { fixWords } from './words/fix-words';
import { quarterDraftWords } from './words/quarter-draft-words';
import styles from './plan-problems-list.module.css';

const whole = (quarter: Quarter): Quarter => quarter;

/** So many are shown before the rest is a number. */
const FIRST = 6;

const placing = ({ card, startWeek, endWeek }: PlanMove) =>
  ({ kind: 'placement.place', milestone: card, startWeek, endWeek }) as const;

/** One gesture is one entry, and one undo. */
const useMoves = () => {
  const decide = useDecide();
  return (moves: readonly PlanMove[], done: string): boolean => {
    const commands = moves.map(placing);
    const [first] = commands;
    if (first === undefined) return true;
    const command = commands.length === 1 ? first : ({ kind: 'batch', commands } as const);
    return decide(command, { undo: done }).refusal === null;
  };
};

const titleIn = (quarter: Quarter, card: string): string => findById(quarter.milestones, card)?.title ?? card;

interface ProblemProps {
  readonly finding: Finding;
  readonly fix: PlanFix | undefined;
  readonly quarter: Quarter;
  readonly onFix: (moves: readonly PlanMove[]) => void;
}

const Problem = ({ finding, fix, quarter, onFix }: ProblemProps) => {
  const { severity, subject, message } = finding;
  return (
    <li className={styles['problem']}>
      <SeverityIcon severity={severity} />
      <div className={styles['said']}>
        <span>
          <strong className={styles['subject']} dir="auto">
            {subject.title}
          </strong>
          <span dir="auto">{message}</span>
        </span>
        {fix !== undefined && (
          <span className={styles['acts']}>
            <Button spacing="compact" onClick={() => onFix(fix.moves)}>
              {fixWords.act(fix.moves, (card) => (card === subject.id ? null : titleIn(quarter, card)))}
            </Button>
            <span className={styles['note']}>
              {fix.isSafe ? fixWords.alsoSolves(fix.alsoSolves) : fixWords.adds(fix.adds)}
            </span>
          </span>
        )}
      </div>
    </li>
  );
};

interface PlanProblemsListProps {
  readonly mayWrite: boolean;
  readonly today: Date;
}

/** What does not fit the weeks, each with the smallest change that solves it, and all at once where nothing new would come of it. */
export const PlanProblemsList = ({ mayWrite, today }: PlanProblemsListProps) => {
  const quarter = useQuarter(whole);
  const makeMoves = useMoves();
  const [isWhole, setWhole] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const fromWeek = firstOpenWeek(quarter.settings, localDay(today));
  const problems = useMemo(() => planProblems(quarter).toSorted(byGravity), [quarter]);
  const shown = useMemo(() => (isWhole ? problems : problems.slice(0, FIRST)), [problems, isWhole]);
  const fixes = useMemo(
    () =>
      new Map(
        (mayWrite ? shown : []).map((finding) => [
          keyOfFinding(finding),
          planFix(quarter, finding, fromWeek),
        ]),
      ),
    [quarter, shown, mayWrite, fromWeek],
  );
  // Only once somebody asks: one fix after the other is a longer calculation than each alone.
  const safe = useMemo(() => (isAsked ? safeFixes(quarter, fromWeek) : []), [quarter, isAsked, fromWeek]);
  const moves = safe.flatMap((fix) => fix.moves);
  const hasSafe = [...fixes.values()].some((fix) => fix?.isSafe === true);

  return (
    <>
      <div className={styles['head']}>
        <Heading level={2} id="okra-conflicts">
          {quarterDraftWords.conflicts}{' '}
          {problems.length > 0 && <span className={styles['note']}>{problems.length}</span>}
        </Heading>
        {hasSafe && !isAsked && (
          <Button spacing="compact" onClick={() => setAsked(true)}>
            {fixWords.solveAll}
          </Button>
        )}
      </div>
      {problems.length > 0 && <p className={styles['note']}>{quarterDraftWords.conflictsNote}</p>}
      {isAsked && (
        <section className={styles['all']} aria-label={fixWords.solveAll}>
          {moves.length === 0 ? (
            <p>{fixWords.noneSafe}</p>
          ) : (
            <ol className={styles['moves']}>
              {moves.map((move) => (
                <li key={`${move.card} ${String(move.startWeek)} ${String(move.endWeek)}`}>
                  <bdi>{titleIn(quarter, move.card)}</bdi> {fixWords.toWeeks(move)}
                </li>
              ))}
            </ol>
          )}
          <span className={styles['acts']}>
            {moves.length > 0 && (
              <Button
                spacing="compact"
                appearance="primary"
                onClick={() => {
                  if (makeMoves(moves, fixWords.solved(safe.length))) setAsked(false);
                }}
              >
                {fixWords.solve(safe.length)}
              </Button>
            )}
            <Button spacing="compact" appearance="subtle" onClick={() => setAsked(false)}>
              {fixWords.leave}
            </Button>
          </span>
        </section>
      )}
      {problems.length === 0 ? (
        <FindingLine severity="ok">{fixWords.allFits}</FindingLine>
      ) : (
        <ul className={styles['list']}>
          {shown.map((finding) => (
            <Problem
              key={keyOfFinding(finding)}
              finding={finding}
              fix={fixes.get(keyOfFinding(finding))}
              quarter={quarter}
              onFix={(all) => makeMoves(all, fixWords.solved(1))}
            />
          ))}
        </ul>
      )}
      {problems.length > shown.length && (
        <TextButton onClick={() => setWhole(true)}>
          {fixWords.showMore(problems.length - shown.length)}
        </TextButton>
      )}
    </>
  );
};
