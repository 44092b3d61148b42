import fc from 'fast-check';
import { evolveAll } from '#domain/quarter/evolve';
import { CONCEPTS } from '#domain/quarter/entity-definitions';
import { isTellable, publicEntry } from '#domain/quarter/public-entry';
import { publicQuarter } from '#domain/quarter/public-quarter';
import { decideOnServer } from '#domain/server/decide-on-server';
import { aQuarter, as, aWrittenQuarter, context, LEAD } from '../../../support/given/a-quarter';
import { historyOf } from '../../../support/given/a-history';
import { arbitrarySteps, type Step } from '../../../support/given/arbitrary-step';

const step = (kind: Step['kind']): Step => ({ by: LEAD, kind, a: 0, b: 0, week: 1, text: 'x', yes: true });

/** Something of every concept: which a chance history meets is not left to chance. */
const OF_EACH: readonly Step['kind'][] = [
  'companyObjective.add',
  'objective.add',
  'keyResult.add',
  'hypothesis.add',
  'milestone.add',
  'dependency.add',
  'placement.place',
  'cluster.add',
  'canvasNote.add',
  'contribution.add',
  'painGain.add',
  'parkedNote.add',
  'productArea.add',
  'sizeDefinition.write',
  'vision.write',
  'finding.acknowledge',
  'mapping.choose',
  'member.edit',
  'voteRound.open',
  'writingRound.open',
  'confidenceRound.open',
  'publish.start',
  'publish.link',
  'publish.end',
  'work.bring',
];

describe('what leaves the server', () => {
  it('folds to the same as the quarter that leaves the server, for every change of every concept', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.boolean(), arbitrarySteps, fc.boolean(), (written, steps, isMember) => {
        for (const { entry, before, after } of historyOf(written ? aWrittenQuarter() : aQuarter(), steps)) {
          // After a purge everybody loads the quarter again.
          expect(isTellable(entry)).toBe(entry.command !== 'text.purge');
          const told = publicEntry(entry, isMember);
          told.changes.forEach(({ concept }) => seen.add(concept));
          expect(evolveAll(publicQuarter(before, isMember), told.changes)).toEqual(
            publicQuarter(after, isMember),
          );
        }
      }),
      {
        numRuns: 400,
        examples: [
          [true, [...OF_EACH.map(step), { ...step('quarter.edit'), week: 13 }], true],
          [true, [step('effortRound.reveal'), step('sealed.disclose')], true],
          [true, [step('scoreRound.open'), step('scoreRound.reveal'), step('sealed.disclose')], true],
          [true, [step('metric.add'), step('checkIn.add')], true],
          [true, [step('marker.add'), step('reaction.add')], true],
          [true, [step('release.give')], true],
          [true, [{ ...step('scenario.add'), a: 1 }], true],
          [true, [{ ...step('baseline.agree'), a: 1 }], true],
          [true, [{ ...step('revision.explain'), a: 1 }], true],
          [true, [step('pageShare.give')], true],
          [true, [step('session.start'), { ...step('blocker.add'), text: 'x' }], true],
          [true, [step('absence.say')], true],
          [true, [step('absence.say')], false],
          [true, [step('feature.add')], true],
          [true, [step('cluster.add'), { ...step('setAside.say'), week: 3 }], true],
        ],
      },
    );
    expect([...seen].sort()).toEqual([...CONCEPTS, 'quarter'].sort());
  });

  it('lets a browser decide over it exactly as the server will', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        for (const { entry, command, before } of historyOf(aWrittenQuarter(), steps)) {
          // What only the server says of its own calls is decided over the whole of what it knows.
          if (command.kind.startsWith('publish.') || command.kind === 'work.bring') continue;
          const decided = decideOnServer(publicQuarter(before, true), command, context(as(entry.by ?? '')));
          expect(decided).toEqual({ ok: true, value: publicEntry(entry, true).changes });
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('ballots that an older version kept as entries', () => {
  const ballot = { id: 'r1:mate', roundId: 'r1', memberId: 'mate', value: 'L' } as const;
  const added = { concept: 'ballot', kind: 'added', id: ballot.id, was: null, now: ballot } as const;
  const entry = { seq: 9, commandId: 'c', command: 'ballot.cast', by: 'mate', at: '', changes: [added] };
  const unrevealed = evolveAll(aWrittenQuarter(), [added]);

  it('S3-4 stand in no quarter and no entry that leaves, while their round was not revealed', () => {
    expect(unrevealed.ballots).toHaveLength(1);
    expect(publicQuarter(unrevealed, true).ballots).toEqual([]);
    expect(publicEntry(entry, true).changes).toEqual([]);
    expect(isTellable(entry)).toBe(false);
  });

  it('are the team’s record where it was', () => {
    const revealed = { concept: 'effortRound', kind: 'revealed', id: 'r1', was: null, now: null } as const;
    expect(publicQuarter(evolveAll(unrevealed, [revealed]), true).ballots).toEqual([ballot]);
    expect(isTellable({ ...entry, command: 'effortRound.reveal', changes: [revealed] })).toBe(false);
  });
});
