import type { VoteSubject } from '#domain/entities/facilitation/vote-round/vote-round';
import { CANVAS_AREAS } from '#domain/entities/facilitation/canvas-area/canvas-area';
import { objectiveOfMilestone } from '#domain/entities/milestones/milestone/lineage';
import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import { findById } from '#domain/kernel/collection';
import type { Quarter } from '#domain/quarter/quarter';
import { objectiveCode } from '#domain/views/thread/codes';
import { canvasWords } from '../words/canvas-words';

/** Something that people may vote for, as a line shows it. */
export interface SubjectLine {
  readonly id: string;
  readonly title: string;
  /** Of an objective: O2. */
  readonly code: string;
  readonly type: MilestoneType | 'objective' | null;
}

/** Lines that stand together under the objective that they serve. */
export interface SubjectGroup {
  readonly id: string;
  readonly code: string;
  /** Empty: under none. */
  readonly title: string;
  readonly lines: readonly SubjectLine[];
}

/** One of them; a thing that is gone since has no line. */
const lineOf = (quarter: Quarter, kind: VoteSubject, id: string): SubjectLine | undefined => {
  if (kind === 'objective') {
    const objective = findById(quarter.objectives, id);
    return objective && { id, title: objective.title, code: objectiveCode(quarter, id), type: 'objective' };
  }
  if (kind === 'canvas') {
    const title = findById(quarter.clusters, id)?.name ?? findById(quarter.canvasNotes, id)?.text;
    return title === undefined ? undefined : { id, title, code: '', type: null };
  }
  const card = findById(quarter.milestones, id);
  return card && { id, title: card.title, code: '', type: card.type };
};

export const subjectLines = (
  quarter: Quarter,
  kind: VoteSubject,
  ids: readonly string[],
): readonly SubjectLine[] => ids.flatMap((id) => lineOf(quarter, kind, id) ?? []);

/** Areas of the canvas with what of them is voted on. */
const canvasGroups = (quarter: Quarter, lines: readonly SubjectLine[]): readonly SubjectGroup[] =>
  CANVAS_AREAS.map((area) => ({
    id: area,
    code: '',
    title: canvasWords.areas[area].name,
    lines: lines.filter(
      ({ id }) => (findById(quarter.clusters, id) ?? findById(quarter.canvasNotes, id))?.area === area,
    ),
  })).filter((group) => group.lines.length > 0);

/**
 * Cards under their objectives, as the board has them, and what is on the canvas under its areas; objectives are one group
 * without a title.
 */
export const subjectGroups = (
  quarter: Quarter,
  kind: VoteSubject,
  ids: readonly string[],
): readonly SubjectGroup[] => {
  const lines = subjectLines(quarter, kind, ids);
  if (kind === 'objective') return [{ id: '', code: '', title: '', lines }];
  if (kind === 'canvas') return canvasGroups(quarter, lines);
  const homeOf = ({ id }: SubjectLine): string => {
    const card = findById(quarter.milestones, id);
    return card === undefined ? '' : (objectiveOfMilestone(quarter, card)?.id ?? '');
  };
  return [...quarter.objectives, { id: '', title: '' }]
    .map(({ id, title }): SubjectGroup => ({
      id,
      code: id === '' ? '' : objectiveCode(quarter, id),
      title,
      lines: lines.filter((line) => homeOf(line) === id),
    }))
    .filter((group) => group.lines.length > 0);
};
