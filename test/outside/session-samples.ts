import { sample, type CommandSamples } from './command-sample';
import { asking, scoring, voting } from './world';

type OfSessions = {
  readonly [
    K in keyof CommandSamples as K extends `${'session' | 'vote' | 'voteRound' | 'scoreRound' | 'estimate' | 'confidence' | 'confidenceRound'}.${string}`
      ? K
      : never
  ]: CommandSamples[K];
};

/** Those of the sessions and their votes, in the order in which they can be sent one after the other. */
export const sessionSamples: OfSessions = {
  'vote.give': sample('participant', ({ quarter }) => ({
    kind: 'vote.give',
    round: voting,
    subject: quarter.voteRounds.find(({ id }) => id === voting)!.subjects[0]!,
    votes: 2,
  })),
  'voteRound.reveal': sample('facilitator or leader', () => ({ kind: 'voteRound.reveal', round: voting })),
  'voteRound.open': sample('facilitator or leader', ({ quarter }) => ({
    kind: 'voteRound.open',
    activity: 's2.vote',
    subjectKind: 'objective',
    subjects: quarter.objectives.slice(0, 2).map(({ id }) => id),
    budget: 5,
    mostEach: 5,
  })),
  'estimate.give': sample('participant', ({ quarter }) => ({
    kind: 'estimate.give',
    round: scoring,
    card: quarter.scoreRounds.find(({ id }) => id === scoring)!.cards[0]!,
    value: 'M',
    because: 'Like the vouchers',
  })),
  'estimate.withdraw': sample('participant', ({ quarter }) => ({
    kind: 'estimate.withdraw',
    round: scoring,
    card: quarter.scoreRounds.find(({ id }) => id === scoring)!.cards[0]!,
  })),
  'scoreRound.reveal': sample('facilitator or leader', () => ({ kind: 'scoreRound.reveal', round: scoring })),
  'scoreRound.hear': sample('facilitator or leader', ({ quarter }) => ({
    kind: 'scoreRound.hear',
    round: scoring,
    card: quarter.scoreRounds.find(({ id }) => id === scoring)!.cards[0]!,
    end: 'small',
  })),
  'scoreRound.settle': sample('facilitator or leader', ({ quarter }) => ({
    kind: 'scoreRound.settle',
    round: scoring,
    cards: quarter.scoreRounds.find(({ id }) => id === scoring)!.cards,
  })),
  'scoreRound.open': sample('facilitator or leader', ({ quarter }) => ({
    kind: 'scoreRound.open',
    scale: 'ux',
    cards: quarter.milestones.slice(0, 2).map(({ id }) => id),
    follows: null,
  })),
  'confidence.give': sample('participant', () => ({
    kind: 'confidence.give',
    round: asking,
    value: 4,
    because: 'We learn before we build',
  })),
  'confidence.withdraw': sample('participant', () => ({ kind: 'confidence.withdraw', round: asking })),
  'confidenceRound.reveal': sample('facilitator or leader', () => ({
    kind: 'confidenceRound.reveal',
    round: asking,
  })),
  'confidenceRound.open': sample('facilitator or leader', () => ({
    kind: 'confidenceRound.open',
    follows: asking,
  })),
  'session.plan': sample('facilitator', () => ({
    kind: 'session.plan',
    session: 's3',
    date: '2026-01-12',
  })),
  // In the sample all were held; in the other quarter the last one is left out already, for another reason.
  'session.skip': sample(
    'facilitator',
    () => ({ kind: 'session.skip', session: 's4', reason: 'The company told us where it goes' }),
    { elsewhere: 'begun' },
  ),
  'session.unskip': sample('facilitator', () => ({ kind: 'session.unskip', session: 's4' }), {
    elsewhere: 'begun',
  }),
  'session.setMinutes': sample('facilitator or leader', () => ({
    kind: 'session.setMinutes',
    session: 's2',
    activity: 's2.mapping',
    minutes: 20,
  })),
  'session.start': sample('facilitator', () => ({ kind: 'session.start', session: 's0' }), {
    elsewhere: 'blank',
  }),
  'session.attend': sample('participant', () => ({
    kind: 'session.attend',
    session: 's2',
    observes: true,
  })),
  'session.drawPairs': sample('leader', () => ({ kind: 'session.drawPairs', session: 's2' })),
  'session.swap': sample('leader', ({ quarter }) => {
    const [one, other] = quarter.places[0]!.pairings[0]!.pairs[0]!;
    return { kind: 'session.swap', session: 's2', one: one!, other: other! };
  }),
  'session.extend': sample('leader', () => ({ kind: 'session.extend', session: 's2', minutes: 5 })),
  'session.pause': sample('leader', () => ({ kind: 'session.pause', session: 's2' })),
  'session.resume': sample('leader', () => ({ kind: 'session.resume', session: 's2' })),
  'session.restart': sample('leader', () => ({ kind: 'session.restart', session: 's2' })),
  'session.remind': sample('leader', () => ({ kind: 'session.remind', session: 's2' })),
  'session.goTo': sample('leader', () => ({
    kind: 'session.goTo',
    session: 's2',
    activity: 's2.ideation',
  })),
  'session.show': sample('leader', ({ quarter }) => ({
    kind: 'session.show',
    session: 's2',
    subject: quarter.companyObjectives[0]!.id,
  })),
  // Its leader is away, so that whoever wants to may; and whoever did ends the session.
  'session.takeLead': sample('participant', () => ({ kind: 'session.takeLead', session: 's2' })),
  'session.finish': sample('participant', () => ({ kind: 'session.finish', session: 's2' })),
};
