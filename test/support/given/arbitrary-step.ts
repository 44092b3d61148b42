import fc from 'fast-check';
import type { AnyCommand } from '#domain/quarter/command';
import { LEAD, MATE, THIRD } from './a-quarter';

/** What somebody tries; which things it is about is told by numbers, so that it means something in any quarter. */
export interface Step {
  readonly by: string;
  readonly kind: AnyCommand['kind'];
  readonly a: number;
  readonly b: number;
  readonly week: number;
  readonly text: string;
  readonly yes: boolean;
}

type Kinds = { readonly [K in Exclude<AnyCommand['kind'], 'undo'>]: true };

// Every kind of command, held complete by the compiler.
const kinds: Kinds = {
  'companyObjective.add': true,
  'companyObjective.edit': true,
  'companyObjective.remove': true,
  'companyObjective.move': true,
  'objective.add': true,
  'objective.edit': true,
  'objective.remove': true,
  'objective.move': true,
  'keyResult.add': true,
  'keyResult.edit': true,
  'keyResult.remove': true,
  'keyResult.move': true,
  'hypothesis.add': true,
  'hypothesis.edit': true,
  'hypothesis.remove': true,
  'hypothesis.move': true,
  'metric.add': true,
  'metric.edit': true,
  'metric.remove': true,
  'metric.move': true,
  'checkIn.add': true,
  'checkIn.edit': true,
  'checkIn.remove': true,
  'productArea.add': true,
  'productArea.edit': true,
  'productArea.remove': true,
  'productArea.move': true,
  'feature.add': true,
  'feature.edit': true,
  'feature.remove': true,
  'feature.move': true,
  'painGain.add': true,
  'painGain.edit': true,
  'painGain.remove': true,
  'painGain.move': true,
  'blocker.add': true,
  'blocker.edit': true,
  'blocker.remove': true,
  'blocker.move': true,
  'contribution.add': true,
  'contribution.edit': true,
  'contribution.remove': true,
  'contribution.move': true,
  'writingRound.open': true,
  'preWork.open': true,
  'preWork.closeAt': true,
  'preWork.cancel': true,
  'writingRound.reveal': true,
  'silentCard.write': true,
  'silentCard.withdraw': true,
  'silentCard.done': true,
  'voteRound.open': true,
  'voteRound.reveal': true,
  'vote.give': true,
  'scoreRound.open': true,
  'scoreRound.reveal': true,
  'scoreRound.hear': true,
  'scoreRound.settle': true,
  'estimate.give': true,
  'estimate.withdraw': true,
  'confidenceRound.open': true,
  'confidenceRound.reveal': true,
  'confidence.give': true,
  'confidence.withdraw': true,
  'absence.say': true,
  'reaction.add': true,
  'reaction.edit': true,
  'reaction.remove': true,
  'setAside.say': true,
  'setAside.withdraw': true,
  'revision.explain': true,
  'baseline.agree': true,
  'scenario.add': true,
  'scenario.edit': true,
  'scenario.remove': true,
  'marker.add': true,
  'marker.edit': true,
  'marker.remove': true,
  'cluster.add': true,
  'cluster.edit': true,
  'cluster.remove': true,
  'cluster.move': true,
  'canvasNote.add': true,
  'canvasNote.edit': true,
  'canvasNote.remove': true,
  'canvasNote.move': true,
  'parkedNote.add': true,
  'parkedNote.edit': true,
  'parkedNote.remove': true,
  'parkedNote.move': true,
  'finding.acknowledge': true,
  'finding.reopen': true,
  'session.plan': true,
  'session.setMinutes': true,
  'session.skip': true,
  'session.unskip': true,
  'session.start': true,
  'session.goTo': true,
  'session.show': true,
  'session.pause': true,
  'session.resume': true,
  'session.restart': true,
  'session.extend': true,
  'session.drawPairs': true,
  'session.swap': true,
  'session.attend': true,
  'session.takeLead': true,
  'session.remind': true,
  'session.finish': true,
  'milestone.add': true,
  'milestone.split': true,
  'milestone.edit': true,
  'milestone.remove': true,
  'milestone.move': true,
  'dependency.add': true,
  'dependency.edit': true,
  'dependency.remove': true,
  'quarter.edit': true,
  'quarter.loadDemo': true,
  'quarter.import': true,
  'member.join': true,
  'member.invite': true,
  'member.edit': true,
  'member.remove': true,
  'vision.write': true,
  'placement.place': true,
  'placement.remove': true,
  'result.record': true,
  'sizeDefinition.write': true,
  'effortRound.open': true,
  'effortRound.reveal': true,
  'ballot.cast': true,
  'ballot.withdraw': true,
  'sealed.disclose': true,
  'text.purge': true,
  'release.give': true,
  'release.revoke': true,
  'pageShare.give': true,
  'pageShare.refresh': true,
  'pageShare.forget': true,
  'mapping.choose': true,
  'work.bring': true,
  'quarter.carryOver': true,
  'publish.start': true,
  'publish.undo': true,
  'publish.update': true,
  'publish.remove': true,
  'publish.relink': true,
  'publish.intend': true,
  'publish.record': true,
  'publish.link': true,
  'publish.end': true,
  batch: true,
};

const ALL = Object.keys(kinds) as Step['kind'][];
// Ballots are what redaction is about: they come up more often than their share.
const SECRET = [
  'ballot.cast',
  'ballot.cast',
  'ballot.withdraw',
  'effortRound.open',
  'effortRound.reveal',
  'sealed.disclose',
] as const;

// A run comes about step by step, and only in this order: by chance alone no history of 25 reaches its end.
const RUN = ['publish.start', 'publish.intend', 'publish.record', 'publish.link'] as const;

// What happens in a session that runs.
const SESSION = [
  'session.goTo',
  'session.goTo',
  'session.pause',
  'session.resume',
  'session.attend',
  'session.finish',
  'voteRound.open',
  'voteRound.open',
  'voteRound.reveal',
  'voteRound.reveal',
  'confidenceRound.open',
  'confidenceRound.reveal',
  'writingRound.open',
  'writingRound.reveal',
] as const;

// A round shows something only once it was opened, closed and disclosed.
const ROUND = [
  'voteRound.open',
  'voteRound.reveal',
  'scoreRound.open',
  'scoreRound.reveal',
  'sealed.disclose',
] as const;

export const arbitraryStep: fc.Arbitrary<Step> = fc.record({
  by: fc.constantFrom(LEAD, LEAD, MATE, THIRD),
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ALL) },
    { weight: 1, arbitrary: fc.constantFrom(...SECRET) },
    { weight: 1, arbitrary: fc.constantFrom(...RUN) },
    { weight: 1, arbitrary: fc.constantFrom(...ROUND) },
    { weight: 2, arbitrary: fc.constantFrom(...SESSION) },
  ),
  a: fc.nat(30),
  b: fc.nat(30),
  week: fc.integer({ min: 0, max: 14 }),
  text: fc.constantFrom(
    '',
    'Refund in a day',
    'If asked, they tell',
    'Frontend, Backend',
    '  blanks  ',
    'L\nM',
    '=1+1',
  ),
  yes: fc.boolean(),
});

const anySteps = fc.array(arbitraryStep, { minLength: 1, maxLength: 25 });

/** Of a session nothing happens before somebody who leads started it. */
const inSession = fc
  .tuple(fc.nat(4), anySteps)
  .map(([a, steps]): readonly Step[] => [
    { by: LEAD, kind: 'session.start', a, b: 0, week: 1, text: '', yes: false },
    ...steps,
  ]);

export const arbitrarySteps: fc.Arbitrary<readonly Step[]> = fc.oneof(
  { weight: 2, arbitrary: anySteps },
  { weight: 1, arbitrary: inSession },
);
