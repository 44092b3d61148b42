import type { Json } from '#domain/kernel/json';
import { sealedRounds } from '#domain/quarter/envelope-definitions';
import type { Quarter } from '#domain/quarter/quarter';
import type { Step } from './arbitrary-step';
import { pickId } from './pick-id';

const contentOf = (quarter: Quarter, round: string, { a, b, yes }: Step, member: string): Json => {
  if (quarter.writingRounds.some(({ id }) => id === round)) {
    return [
      {
        key: `card-${member}`,
        text: 'Pay on the day',
        companyObjectiveId: null,
        hypothesisId: yes ? 'h1' : null,
      },
    ];
  }
  if (quarter.confidenceRounds.some(({ id }) => id === round)) return { value: 1 + (a % 5), because: '' };
  const vote = quarter.voteRounds.find(({ id }) => id === round);
  if (vote !== undefined)
    return [{ id: vote.subjects[b % vote.subjects.length] ?? 'gone', votes: 1 + (a % 3) }];
  const score = quarter.scoreRounds.find(({ id }) => id === round);
  if (score !== undefined) {
    const scale = score.scale === 'effort' ? (['S', 'M', 'L'] as const) : ([1, 2, 3] as const);
    return score.cards.map((card, at) => ({
      card,
      value: scale[(b + at) % 3]!,
      because: yes ? 'Like it' : '',
    }));
  }
  return yes ? 'unsure' : (['S', 'M', 'L'][b % 3] ?? 'S');
};

/** A reveal of one of the rounds that are closing, of whatever kind, with something from everybody. */
export const sealedOf = (quarter: Quarter, step: Step) => {
  const closing = sealedRounds(quarter, 'closing').map(({ round }) => round);
  const round = closing.length > 0 ? pickId(closing, step.a) : pickId(quarter.effortRounds, step.a);
  return {
    round,
    sealed: quarter.members.map(({ id: member }) => ({
      member,
      content: contentOf(quarter, round, step, member),
    })),
  };
};
