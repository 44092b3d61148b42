import { keyResultsOf } from '../../entities/agreement/key-result/key-results-of';
import { otherArea } from '../../entities/facilitation/canvas-note/canvas-note-commands';
import type { EffortRound } from '../../entities/scoring/effort-round/effort-round';
import { findById } from '../../kernel/collection';
import { namesOf } from '../../kernel/names-of';
import type { Quarter } from '../quarter';
import { refusal } from '../../kernel/refusal';
import type { Invariant } from './invariant';
import type { Problem } from './problem';

/** I13: one vision is in force. */
const oneVision: Invariant = {
  touches: ({ concept, kind }) => concept === 'vision' && kind === 'added',
  find: (quarter, change) => {
    const other = quarter.visions.find((vision) => vision.id !== change.id);
    return other && { kind: 'built-on', concept: 'vision', id: other.id, name: namesOf([other]) };
  },
};

/** A number names one key result of its objective. */
const ownNumber: Invariant = {
  touches: (change) =>
    change.concept === 'keyResult' &&
    (change.kind === 'added' ||
      (change.kind === 'edited' && (change.field === 'ordinal' || change.field === 'objectiveId'))),
  find: (quarter, change) => {
    const keyResult = findById(quarter.keyResults, change.id);
    const twin =
      keyResult &&
      keyResultsOf(quarter, keyResult.objectiveId).find(
        (other) => other.id !== keyResult.id && other.ordinal === keyResult.ordinal,
      );
    return twin && { kind: 'built-on', concept: 'keyResult', id: twin.id, name: namesOf([twin]) };
  },
  spares: ['import'],
};

const findForeign = (quarter: Quarter, hypothesisId: string): Problem | undefined => {
  const hypothesis = findById(quarter.hypotheses, hypothesisId);
  const foreign = hypothesis?.keyResultIds
    .map((id) => findById(quarter.keyResults, id))
    .find((keyResult) => keyResult !== undefined && keyResult.objectiveId !== hypothesis.objectiveId);
  return foreign && { kind: 'built-on', concept: 'keyResult', id: foreign.id, name: namesOf([foreign]) };
};

/** A key result is measured by one metric. */
const oneMetric: Invariant = {
  touches: (change) =>
    change.concept === 'metric' &&
    (change.kind === 'added' || ('field' in change && change.field === 'keyResultId')),
  find: (quarter, change) => {
    const keyResultId = findById(quarter.metrics, change.id)?.keyResultId ?? null;
    if (keyResultId === null) return undefined;
    const other = quarter.metrics.find((one) => one.id !== change.id && one.keyResultId === keyResultId);
    return other && { kind: 'built-on', concept: 'metric', id: other.id, name: 'numbers of its own' };
  },
};

/** A hypothesis covers key results of its own objective. */
const ownObjective: Invariant = {
  touches: (change) =>
    change.concept === 'hypothesis' &&
    (change.kind === 'added' ||
      ('field' in change && (change.field === 'objectiveId' || change.field === 'keyResultIds'))),
  find: (quarter, change) => findForeign(quarter, change.id),
  spares: ['import'],
};

/** The same, where a key result moves away from under its hypothesis. */
const coveredAtHome: Invariant = {
  touches: (change) =>
    change.concept === 'keyResult' && change.kind === 'edited' && change.field === 'objectiveId',
  find: (quarter, change) => {
    const covering = quarter.hypotheses.find(
      ({ id, keyResultIds }) => keyResultIds.includes(change.id) && findForeign(quarter, id) !== undefined,
    );
    return (
      covering && { kind: 'built-on', concept: 'hypothesis', id: covering.id, name: namesOf([covering]) }
    );
  },
  spares: ['import'],
};

const isStanding = ({ state }: EffortRound): boolean => state === 'open' || state === 'closing';

/** One open round a card. */
const oneOpenRound: Invariant = {
  touches: ({ concept, kind }) => concept === 'effortRound' && kind === 'added',
  find: (quarter, change) => {
    const round = findById(quarter.effortRounds, change.id);
    if (round === undefined || !isStanding(round)) return undefined;
    const other = quarter.effortRounds.find(
      (one) => one.id !== round.id && one.milestoneId === round.milestoneId && isStanding(one),
    );
    return other && { kind: 'built-on', concept: 'effortRound', id: other.id, name: 'an effort round' };
  },
};

/** One silent writing of an activity at a time. */
const oneWritingRound: Invariant = {
  touches: ({ concept, kind }) => concept === 'writingRound' && kind === 'added',
  find: ({ writingRounds }, { id }) => {
    const activity = findById(writingRounds, id)?.activity;
    const standing = writingRounds.filter((round) => round.state === 'open' && round.activity === activity);
    return standing.length > 1
      ? { kind: 'built-on', concept: 'writingRound', id, name: 'another round of silent writing' }
      : undefined;
  },
};

/** A group of the canvas holds notes of its own area. */
const ownArea: Invariant = {
  touches: (change) =>
    change.concept === 'canvasNote' &&
    (change.kind === 'added' ||
      (change.kind === 'edited' && (change.field === 'area' || change.field === 'clusterId'))),
  find: (quarter, { id }) => {
    const note = findById(quarter.canvasNotes, id);
    const problem = note === undefined ? undefined : otherArea(note, quarter);
    return problem === undefined ? undefined : { kind: 'rule', refusal: problem };
  },
};

/** Somebody leads. */
const someLeader: Invariant = {
  touches: (change) =>
    change.concept === 'member' &&
    (change.kind === 'removed' || (change.kind === 'edited' && change.field === 'facilitator')),
  find: ({ members }) =>
    members.some(({ facilitator }) => facilitator)
      ? undefined
      : {
          kind: 'rule',
          refusal: refusal('LAST_FACILITATOR', 'A quarter needs a facilitator. Name another one first.', {
            rule: 'G-24',
          }),
        },
};

export const writingInvariants: readonly Invariant[] = [
  oneVision,
  ownNumber,
  ownObjective,
  coveredAtHome,
  oneOpenRound,
  oneWritingRound,
  oneMetric,
  ownArea,
  someLeader,
];
