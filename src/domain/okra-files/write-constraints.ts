import { SEVERITY_NAMES } from '../views/findings/severity-name';
import { inWeekOrder } from '../entities/plan/marker/marker';
import { isOnTheBoard } from '../entities/milestones/milestone/lineage';
import { findById } from '../kernel/collection';
import type { Quarter } from '../quarter/quarter';
import { planProblems } from '../views/plan-fixes/plan-problems';
import { weekText } from './export-fields';
import { recordWriter } from './records/write-records';
import { writeBlock } from './write-block';

const titleOf = (quarter: Quarter, id: string | null): string =>
  findById(quarter.milestones, id ?? '')?.title ?? '';

const findings = (quarter: Quarter): readonly string[] =>
  // Who is away stays in the workspace, and so does whatever it alone makes too little.
  planProblems({ ...quarter, absences: [] }).map(({ message, severity, code, subject }) =>
    writeBlock([
      ['Finding', message],
      ['About', subject.title],
      ['Severity', SEVERITY_NAMES[severity]],
      ['Code', code],
    ]),
  );

const markers = (quarter: Quarter): readonly string[] =>
  recordWriter({ ...quarter, markers: inWeekOrder(quarter.markers) })('Marker');

const dependencies = (quarter: Quarter): readonly string[] =>
  quarter.dependencies.flatMap(({ milestoneId, targetMilestoneId, text, owner, neededByWeek, status }) => {
    const card = findById(quarter.milestones, milestoneId);
    if (card === undefined || !isOnTheBoard(card)) return [];
    return [
      writeBlock([
        ['Waits for', targetMilestoneId === null ? text : titleOf(quarter, targetMilestoneId)],
        ['Card', card.title],
        ['Owner', owner],
        ['Needed by', weekText(neededByWeek)],
        ['Status', status],
      ]),
    ];
  });

/**
 * `session-4/constraints-risks.md`: what does not fit, what is marked beside the weeks, and what cards wait for, with owner and
 * status (S4-21). UTF-8, `\n`, trailing newline; empty where there is none of it. Nothing of it tells who is away.
 */
export const writeConstraints = (quarter: Quarter): string =>
  [...findings(quarter), ...markers(quarter), ...dependencies(quarter)].join('\n');
