import type { Contribution } from '../../entities/facilitation/contribution/contribution';
import type { WritingActivity, WritingRound } from '../../entities/facilitation/writing-round/writing-round';
import type { SessionId } from '../../entities/facilitation/session/session-id';
import { runsOf } from '../../entities/facilitation/session-run/session-run';
import { attendanceId } from '../../entities/facilitation/attendance/attendance';
import type { Role } from '../../entities/team/member/member';
import { findById, groupedBy } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';
import { holdingOf, writtenIn } from '../sessions/written-in';
import { isAtExit } from './session-stage';
import { namedSession } from './session-findings';

const WRITTEN_IN: Readonly<Record<WritingActivity, SessionId>> = { 's1.silent': 's1', 's2.ideation': 's2' };

const author = ({ by }: Contribution): readonly string[] => (by === undefined ? [] : [by]);

/** The last silence of an activity that everybody has seen the end of. */
const lastRevealed = (quarter: Quarter, activity: WritingActivity): WritingRound | undefined => {
  const began = (round: WritingRound): string =>
    findById(quarter.sessionRuns, round.runId ?? '')?.startedAt ?? '';
  return quarter.writingRounds
    .filter((round) => round.activity === activity && round.state === 'revealed')
    .toSorted((a, b) => (began(a) < began(b) ? -1 : began(a) > began(b) ? 1 : 0))
    .at(-1);
};

/** Members of whom the last silence of an activity asked a card, and from whom none came; empty before its reveal (G-18). */
export const silentIn = (quarter: Quarter, activity: WritingActivity): readonly string[] => {
  const round = lastRevealed(quarter, activity);
  if (round === undefined) return [];
  const sessionId = WRITTEN_IN[activity];
  // Of its holding alone: what somebody wrote at another time is no answer to what they were asked here.
  const run = { id: holdingOf(round, runsOf(quarter, sessionId)), sessionId };
  const share = activity === 's1.silent' ? 'ideas' : 'cards';
  return round.asked.filter(
    (id) =>
      findById(quarter.members, id) !== undefined &&
      findById(quarter.attendances, attendanceId(round.runId ?? '', id))?.observes !== true &&
      writtenIn(quarter, run, share, id) === 0,
  );
};

/** SILENT_MEMBER: somebody who was there has written nothing where everybody was asked. */
export const findSilent = (quarter: Quarter): readonly Finding[] =>
  (['s1.silent', 's2.ideation'] as const).flatMap((activity) => {
    const people = silentIn(quarter, activity);
    if (people.length === 0) return [];
    return [
      findingOf('SILENT_MEMBER', 'session', namedSession(WRITTEN_IN[activity]), {
        brief: 'Wrote nothing',
        message:
          people.length === 1
            ? 'One person who was there wrote nothing in the silent round.'
            : `${people.length} people who were there wrote nothing in the silent round.`,
        nextStep: 'Ask them for a written card first; silence is not absence.',
        people,
      }),
    ];
  });

const LEAST_FOR_VOICE = 6;
const LEAST_OBJECTIVES = 3;

/** LOUDEST_VOICE: more than half of the ideas, or the text of every objective, is one person's. */
export const findLoudest = (quarter: Quarter): readonly Finding[] => {
  const all = quarter.contributions.length;
  const loudest = [...groupedBy(quarter.contributions, author)].find(
    ([, own]) => all >= LEAST_FOR_VOICE && own.length > all / 2,
  );
  const [first, ...others] = quarter.objectives;
  // Whoever leads writes down what the team says: that is no voice of theirs.
  const writer = findById(quarter.members, first?.by ?? '');
  const wroteAll =
    isAtExit(quarter, 's1') &&
    others.length + 1 >= LEAST_OBJECTIVES &&
    writer?.facilitator === false &&
    others.every(({ by }) => by === writer.id);
  const person = loudest?.[0] ?? (wroteAll ? writer.id : undefined);
  if (person === undefined) return [];
  return [
    findingOf('LOUDEST_VOICE', 'session', namedSession('s1'), {
      brief: 'One voice leads',
      message:
        loudest === undefined
          ? 'One person wrote all objectives.'
          : `One person wrote ${loudest[1].length} of ${all} ideas.`,
      nextStep: 'Hold another silent round, or read the others’ cards aloud first.',
      people: [person],
    }),
  ];
};

const LEAST_IDEAS = 3;
const ENGINEERS: readonly Role[] = ['engineering', 'tech lead'];

/** What an import brought, or somebody wrote down for the others, says nothing of who had it. */
const isWrittenInSilence = ({ roundId }: Contribution): boolean => roundId !== null;

/** ONLY_PRODUCT_IDEAS: all ideas come from product, or engineers were there and none of them wrote one. */
export const findOnlyProduct = (quarter: Quarter): readonly Finding[] => {
  const ideas = quarter.contributions.filter(isWrittenInSilence);
  const wrote = groupedBy(ideas, author);
  if (ideas.length < LEAST_IDEAS || wrote.size === 0) return [];
  const isProduct = [...wrote.keys()].every((id) => findById(quarter.members, id)?.role === 'product');
  const engineers = (lastRevealed(quarter, 's1.silent')?.asked ?? []).filter((id) =>
    ENGINEERS.includes(findById(quarter.members, id)?.role ?? 'other'),
  );
  const areSilent = engineers.length > 0 && engineers.every((id) => !wrote.has(id));
  if (!isProduct && !areSilent) return [];
  return [
    findingOf('ONLY_PRODUCT_IDEAS', 'session', namedSession('s1'), {
      brief: 'One side only',
      message: isProduct
        ? `All ${ideas.length} ideas come from product.`
        : 'Engineers were there, and no idea is theirs.',
      nextStep: 'Ask engineering for one card each before you cluster.',
    }),
  ];
};
