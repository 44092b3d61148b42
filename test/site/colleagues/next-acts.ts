import { CANVAS_AREAS } from '../../../src/domain/entities/facilitation/canvas-area/canvas-area';
import type { Answer } from '../../../static/src/rpc/call';
import type { NewCommand } from '../../../static/src/sync/new-command';
import { attendanceId } from '../../../src/domain/entities/facilitation/attendance/attendance';
import { saidByColleagues as said } from './said-by-colleagues';

type Opened = Answer<'quarter.open'>;

const SIZES = ['S', 'M', 'M', 'L'] as const;
const ROLES = ['engineering', 'design', 'product', 'data'] as const;
const IDEAS_EACH = 2;

const of = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

/** What a colleague's own envelope of a round holds; undefined: nothing yet. */
const sealedIn = ({ own }: Opened, round: string): unknown =>
  own.find((one) => one.round === round)?.content ?? undefined;

const isOpen = ({ state }: { readonly state: string }): boolean => state === 'open';

const writing = (opened: Opened, nth: number): readonly NewCommand[] =>
  opened.quarter.writingRounds
    .filter(isOpen)
    .filter(({ id }) => sealedIn(opened, id) === undefined)
    .flatMap(({ id: round, activity }): readonly NewCommand[] => [
      ...Array.from({ length: IDEAS_EACH }, (_, n): NewCommand => {
        const at = nth * IDEAS_EACH + n;
        const { companyObjectives, hypotheses } = opened.quarter;
        const tag =
          activity === 's1.silent'
            ? { companyObjectiveId: of(companyObjectives, at)?.id ?? null }
            : { companyObjectiveId: null, hypothesisId: of(hypotheses, at)?.id ?? null };
        return { kind: 'silentCard.write', round, text: of(said.ideas, at) ?? '', ...tag };
      }),
      { kind: 'silentCard.done', round, done: true },
    ]);

const voting = (opened: Opened, nth: number): readonly NewCommand[] =>
  opened.quarter.voteRounds
    .filter(isOpen)
    .filter(({ id }) => sealedIn(opened, id) === undefined)
    .flatMap(({ id: round, subjects, budget }) =>
      // One vote each for neighbours in the list, from another place for each of them.
      subjects
        .map((_, at) => subjects[(nth + at) % subjects.length] ?? '')
        .slice(0, budget)
        .map((subject): NewCommand => ({ kind: 'vote.give', round, subject, votes: 1 })),
    );

const scoring = (opened: Opened, nth: number): readonly NewCommand[] =>
  opened.quarter.scoreRounds
    .filter(isOpen)
    .filter(({ id }) => sealedIn(opened, id) === undefined)
    .flatMap(({ id: round, scale, cards }) =>
      cards.map((card, at): NewCommand => ({
        kind: 'estimate.give',
        round,
        card,
        value: scale === 'effort' ? SIZES[(nth + at) % SIZES.length]! : ((((nth + at) % 3) + 1) as 1 | 2 | 3),
        ...(at === nth ? { because: of(said.because, nth) ?? '' } : {}),
      })),
    );

const sure = (opened: Opened, nth: number): readonly NewCommand[] =>
  opened.quarter.confidenceRounds
    .filter(isOpen)
    .filter(({ id }) => sealedIn(opened, id) === undefined)
    .map(({ id: round }): NewCommand => ({
      kind: 'confidence.give',
      round,
      value: ([4, 3, 5, 2] as const)[nth % 4]!,
      because: of(said.confidence, nth) ?? '',
    }));

/** What is said in the open, once a holding: a blocker, and something that is known. */
const inTheOpen = ({ quarter }: Opened, member: string, nth: number): readonly NewCommand[] => {
  const [place] = quarter.places;
  if (place?.activity === 's1.blockers') {
    const hasSaid = quarter.blockers.some(({ runId, by }) => runId === place.runId && by === member);
    return hasSaid
      ? []
      : [{ kind: 'blocker.add', values: { kind: 'risk', text: of(said.blockers, nth) ?? '' } }];
  }
  if (place?.activity === 's0.share') {
    const text = of(said.notes, nth) ?? '';
    const area = of(CANVAS_AREAS, nth) ?? 'pains';
    const isThere = quarter.canvasNotes.some((note) => note.text === text);
    return isThere ? [] : [{ kind: 'canvasNote.add', values: { area, text, evidence: 'interview' } }];
  }
  return [];
};

/** In #4 they react to what is proposed, and propose something in their turn. */
const ofThePlan = ({ quarter }: Opened, member: string, nth: number): readonly NewCommand[] => {
  const [place] = quarter.places;
  if (place?.activity !== 's4.propose') return [];
  const proposed = quarter.placements
    .filter(({ proposedAt }) => proposedAt !== null)
    .toSorted((a, b) => ((a.proposedAt ?? '') < (b.proposedAt ?? '') ? 1 : -1))[0];
  if (place.subject === member && proposed?.proposedBy !== member) {
    const card = quarter.milestones.find(
      ({ id, status }) =>
        status !== 'noise' && status !== 'dropped' && quarter.placements.every((one) => one.id !== id),
    );
    const startWeek = Math.min(quarter.settings.weeks - 1, 1 + nth * 2);
    return card === undefined
      ? []
      : [{ kind: 'placement.place', milestone: card.id, startWeek, endWeek: startWeek + 1 }];
  }
  if (proposed === undefined || proposed.proposedBy === member) return [];
  const hasReacted = quarter.reactions.some((one) => one.milestoneId === proposed.id && one.by === member);
  if (hasReacted) return [];
  const kind = (['fine', 'capacity', 'fine', 'overlap'] as const)[nth % 4]!;
  return [{ kind: 'reaction.add', values: { milestoneId: proposed.id, kind } }];
};

/**
 * What a colleague does next in a quarter, as they see it themselves: nothing that anybody but they could not say.
 *
 * @param nth which of the colleagues, from 0: each says something else
 */
export const nextActs = (opened: Opened, nth: number): readonly NewCommand[] => {
  const { quarter, me } = opened;
  const member = me.member;
  if (member === null) return [{ kind: 'member.join', role: of(ROLES, nth) ?? 'engineering' }];
  const [place] = quarter.places;
  const isThere = quarter.attendances.some(
    ({ id }) => place !== undefined && id === attendanceId(place.runId, member),
  );
  if (place !== undefined && !isThere) {
    return [{ kind: 'session.attend', session: place.id, observes: false }];
  }
  return [
    ...writing(opened, nth),
    ...voting(opened, nth),
    ...scoring(opened, nth),
    ...sure(opened, nth),
    ...inTheOpen(opened, member, nth),
    ...ofThePlan(opened, member, nth),
  ];
};
