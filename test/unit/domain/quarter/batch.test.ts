import fc from 'fast-check';
import { findById } from '#domain/kernel/collection';
import { partId } from '#domain/kernel/ids';
import { MOST_PARTS, mayBePart } from '#domain/quarter/batch-steps';
import { evolveAll } from '#domain/quarter/evolve';
import { CommandSchema } from '../../../../src/contract/command';
import { arbitraryStep } from '../../../support/given/arbitrary-step';
import { commandOf } from '../../../support/given/command-of-step';
import {
  accepted,
  after,
  aQuarter,
  aWrittenQuarter,
  as,
  context,
  decideSaid,
  LEAD,
  MATE,
  refused,
  type Said,
} from '../../../support/given/a-quarter';
import { done } from '../../../support/given/done';

type Parts = Extract<Said, { readonly kind: 'batch' }>['commands'];

const batch = (...commands: Parts): Said => ({ kind: 'batch', commands });

const given = () =>
  after(
    aQuarter(),
    { id: 'o', kind: 'objective.add', values: { title: 'Refunds arrive in a day' } },
    { id: 'p', kind: 'objective.add', values: { title: 'Fewer calls' } },
    { id: 'k', kind: 'keyResult.add', values: { objectiveId: 'o', text: 'Nine of ten in a day' } },
    { id: 'm', kind: 'milestone.add', values: { title: 'Show where it is', objectiveId: 'o' } },
  );

/** What moves everybody in a session comes alone, and what is said of it before does not. */
const isLed = (kind: string): boolean =>
  kind.startsWith('session.') && !/\.(plan|setMinutes|skip|unskip)$/.test(kind);

describe('several commands as one', () => {
  it('are one entry, each part decided over what those before it made', () => {
    const { entry, quarter } = done(
      given(),
      batch(
        { kind: 'milestone.add', values: { title: 'Tell them by mail' } },
        { kind: 'placement.place', milestone: partId('u7', 0), startWeek: 2, endWeek: 3 },
      ),
      LEAD,
      7,
    );
    expect(entry.changes.map(({ concept, kind, id }) => [concept, kind, id])).toEqual([
      ['milestone', 'added', 'u7.p0'],
      ['placement', 'added', 'u7.p0'],
    ]);
    expect(findById(quarter.milestones, 'u7.p0')?.by).toBe(LEAD);
  });

  it('are taken back as one (G-24)', () => {
    const before = given();
    const { entry, quarter } = done(
      before,
      batch(
        { kind: 'milestone.edit', target: 'm', changes: { title: 'Another title' } },
        { kind: 'objective.move', target: 'p', after: null },
      ),
      LEAD,
      7,
    );
    const back = accepted(
      decideSaid(quarter, { kind: 'undo', seq: 7 }, context(as(LEAD), { entry, since: [] })),
    );
    expect(evolveAll(quarter, back)).toEqual(before);
  });

  it('are all refused where one of them is, and the refusal says which', () => {
    const refusal = refused(
      decideSaid(
        given(),
        batch(
          { kind: 'milestone.edit', target: 'm', changes: { title: 'Kept from it' } },
          { kind: 'placement.place', milestone: 'gone', startWeek: 1, endWeek: 1 },
        ),
      ),
    );
    expect(refusal).toMatchObject({ code: 'UNKNOWN_TARGET', parameters: { part: 1 } });
  });

  it('may pass through what no quarter may be, if it is not so in the end', () => {
    const quarter = after(given(), {
      id: 'h',
      kind: 'hypothesis.add',
      values: { objectiveId: 'o', text: 'If they see it, they wait', keyResultIds: ['k'] },
    });
    const moveAlone = batch({ kind: 'keyResult.edit', target: 'k', changes: { objectiveId: 'p' } });
    expect(decideSaid(quarter, moveAlone).ok).toBe(false);
    const together = batch(
      { kind: 'hypothesis.edit', target: 'h', changes: { keyResultIds: [] } },
      { kind: 'keyResult.edit', target: 'k', changes: { objectiveId: 'p' } },
      { kind: 'hypothesis.edit', target: 'h', changes: { objectiveId: 'p', keyResultIds: ['k'] } },
    );
    expect(decideSaid(quarter, together).ok).toBe(true);
  });

  it('ask the right of each part, and each its own confirmation', () => {
    const quarter = after(given(), {
      id: 'n',
      kind: 'milestone.add',
      values: { title: 'A card of the lead' },
    });
    const remove = (confirmed: boolean) =>
      batch(
        { kind: 'milestone.edit', target: 'm', changes: { effort: 'S' } },
        { kind: 'milestone.remove', target: 'n', ...(confirmed ? { confirmed } : {}) },
      );
    const by = context(as(MATE));
    expect(refused(decideSaid(quarter, remove(false), by)).code).toBe('AUTHOR_ONLY');
    expect(decideSaid(quarter, remove(true), by).ok).toBe(true);
    const lead = batch({ kind: 'effortRound.open', milestone: 'm' });
    expect(refused(decideSaid(quarter, lead, by)).code).toBe('FACILITATOR_ONLY');
  });

  it('are as long as each may be, and no more than a gesture holds', () => {
    const long = batch({ kind: 'milestone.edit', target: 'm', changes: { timebox: 'x'.repeat(300) } });
    expect(refused(decideSaid(given(), long)).code).toBe('TOO_LONG');
    const edit = { kind: 'milestone.edit', target: 'm', changes: { effort: 'S' } } as const;
    const many = batch(...Array.from({ length: MOST_PARTS + 1 }, () => edit));
    expect(refused(decideSaid(given(), many))).toMatchObject({
      code: 'TOO_MANY',
      parameters: { max: 200, count: 201 },
    });
  });

  it('change nothing where each changes nothing', () => {
    const same = batch(
      { kind: 'milestone.edit', target: 'm', changes: { title: 'Show where it is' } },
      ...[],
    );
    expect(accepted(decideSaid(given(), same))).toEqual([]);
    expect(accepted(decideSaid(given(), batch()))).toEqual([]);
  });

  it('take as a part what can be taken back by itself, and nothing else, at the wire as in the domain', () => {
    const alone = [
      'batch',
      'undo',
      'member.join',
      'quarter.import',
      'quarter.loadDemo',
      'quarter.carryOver',
      'effortRound.reveal',
      'writingRound.open',
      'voteRound.open',
      'confidenceRound.open',
      'confidenceRound.reveal',
      'writingRound.reveal',
      'voteRound.reveal',
      'scoreRound.open',
      'scoreRound.reveal',
      'release.give',
      'pageShare.give',
      'pageShare.refresh',
      'member.invite',
      'milestone.split',
    ];
    const quarter = aWrittenQuarter();
    fc.assert(
      fc.property(arbitraryStep, (step) => {
        const { id: _id, ...part } = commandOf(quarter, step, 'c');
        const isPart =
          !alone.includes(part.kind) &&
          !/^(ballot|silentCard|vote|estimate|confidence|sealed|text|publish|work|preWork)\./.test(
            part.kind,
          ) &&
          !isLed(part.kind);
        expect([part.kind, mayBePart(part.kind)]).toEqual([part.kind, isPart]);
        expect(CommandSchema.safeParse({ id: 'c', kind: 'batch', commands: [part] }).success).toBe(isPart);
      }),
      { numRuns: 500 },
    );
  });
});
