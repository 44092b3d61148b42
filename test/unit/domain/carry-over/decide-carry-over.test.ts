import type { Change } from '#domain/quarter/change';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import { QuarterSchema } from '../../../../src/contract/quarter';
import {
  accepted,
  after,
  aQuarter,
  as,
  aWrittenQuarter,
  context,
  decideSaid,
  LEAD,
  MATE,
  refused,
  type Said,
} from '../../../support/given/a-quarter';
import { stepMapping } from '../../../support/given/step-mapping';
import { stepReceipt } from '../../../support/given/step-receipt';
import { undoing } from '../../../support/given/undoing';

/** `o1` is put off to the next quarter, `o2` goes on; `m1` and `m3` are parked, `m2` is planned. */
const SETTLED: readonly Said[] = [
  { kind: 'vision.write', text: 'We make returns painless', doWhat: '', outcome: '', forWhom: '' },
  { kind: 'productArea.add', id: 'pa', values: { name: 'Delivery' } },
  { kind: 'sizeDefinition.write', size: 'S', meaning: 'Two days', examples: ['The hint'] },
  { kind: 'mapping.choose', mapping: stepMapping('10000', 'okra') },
  { kind: 'metric.add', id: 'n1', values: { keyResultId: 'k1', unit: '%', baseline: 20, target: 60 } },
  { kind: 'metric.add', id: 'n3', values: { keyResultId: 'k3', unit: '%', baseline: 10, target: 5 } },
  { kind: 'checkIn.add', id: 'v1', values: { metricId: 'n1', day: '2027-01-05', value: 25 } },
  { kind: 'keyResult.edit', target: 'k1', changes: { feasibility: 'doubtful', feasibilityWhy: 'Too much' } },
  {
    kind: 'hypothesis.add',
    id: 'h3',
    values: { objectiveId: 'o1', text: 'It was cheap', status: 'refuted', keyResultIds: ['k2'] },
  },
  { kind: 'objective.edit', target: 'o1', changes: { slot: 'next', status: 'validated' } },
  {
    kind: 'milestone.edit',
    target: 'm2',
    changes: { effort: 'M', businessValue: 3, ownerId: LEAD, status: 'parked', skillsText: 'Backend' },
  },
  { kind: 'milestone.edit', target: 'm3', changes: { status: 'parked' } },
];
const source = after(aWrittenQuarter(), ...SETTLED);

const carried = (from: Quarter, to = aQuarter()): readonly Change[] =>
  accepted(decideSaid(to, { kind: 'quarter.carryOver', from }, context(), 'copy'));
const copyOf = (from: Quarter): Quarter => evolveAll(aQuarter(), carried(from));

describe('what a team takes along into its next quarter', () => {
  const copy = copyOf(source);

  it('G-33 is what it settled: vision, company objectives, areas, sizes and the choices of publishing', () => {
    expect(copy.visions).toMatchObject([{ text: 'We make returns painless', by: LEAD }]);
    expect(copy.companyObjectives).toMatchObject([{ title: 'Be trusted with returns', nick: 'Trust' }]);
    expect(copy.productAreas).toMatchObject([{ name: 'Delivery' }]);
    expect(copy.sizeDefinitions).toEqual(source.sizeDefinitions);
    expect(copy.mappings).toEqual(source.mappings);
    expect(copyOf({ ...source, mappings: [stepMapping('10001', 'of another project')] }).mappings).toEqual(
      [],
    );
  });

  it('G-33 is each objective that it put off, as a draft of now, with key results, numbers and open hypotheses', () => {
    const [objective] = copy.objectives;
    expect(copy.objectives).toMatchObject([
      {
        title: 'Returns without a phone call',
        status: 'draft',
        slot: 'current',
        companyObjectiveIds: [copy.companyObjectives[0]?.id],
      },
    ]);
    expect(copy.keyResults).toMatchObject([
      { objectiveId: objective?.id, text: '60% start alone', feasibility: 'unchecked', feasibilityWhy: '' },
      { objectiveId: objective?.id, text: '90% within two minutes' },
    ]);
    expect(copy.metrics).toMatchObject([{ keyResultId: copy.keyResults[0]?.id, baseline: 20, target: 60 }]);
    expect(copy.hypotheses).toMatchObject([
      { objectiveId: objective?.id, status: 'open', keyResultIds: [copy.keyResults[0]?.id] },
    ]);
  });

  it('G-33 is each parked card without a work item, unscored, tied to what came along', () => {
    expect(copy.milestones).toMatchObject([
      {
        title: 'Amount on the order page',
        status: 'candidate',
        objectiveId: copy.objectives[0]?.id,
        keyResultIds: [copy.keyResults[0]?.id],
        hypothesisIds: [copy.hypotheses[0]?.id],
        effort: null,
        businessValue: null,
        ownerId: null,
        skills: ['Backend'],
      },
      { title: 'Fake door for instant refunds', objectiveId: null },
    ]);
    const receipts = [stepReceipt('m3', 'run', 1)];
    expect(copyOf({ ...source, receipts }).milestones).toHaveLength(1);
  });

  it('G-33 is a parked card without the cluster in which it stood, and with its twin where that comes along', () => {
    const grouped = after(
      source,
      { kind: 'cluster.add', id: 'cl', values: { sessionId: 's2', name: 'Money back' } },
      { kind: 'milestone.edit', target: 'm2', changes: { clusterId: 'cl' } },
      { kind: 'milestone.edit', target: 'm3', changes: { clusterId: 'cl', twinOf: 'm2' } },
    );
    const { clusters, milestones } = copyOf(grouped);
    expect(clusters).toEqual([]);
    expect(milestones.map(({ clusterId, twinOf }) => [clusterId, twinOf])).toEqual([
      [null, null],
      [null, milestones[0]?.id],
    ]);
    const alone = after(grouped, { kind: 'milestone.edit', target: 'm2', changes: { status: 'planned' } });
    expect(copyOf(alone).milestones.map(({ twinOf }) => twinOf)).toEqual([null]);
  });

  it('G-33 is no person, value, round, week or dependency', () => {
    expect(copy.members).toEqual(aQuarter().members);
    const left = [copy.checkIns, copy.effortRounds, copy.ballots, copy.placements, copy.dependencies];
    expect([...left, copy.receipts, copy.runs, copy.contributions, copy.releases].flat()).toEqual([]);
  });

  it('G-33 has ids of its own, and reads as any quarter does', () => {
    const idsOf = (quarter: Quarter): readonly string[] =>
      [
        quarter.visions,
        quarter.companyObjectives,
        quarter.productAreas,
        quarter.objectives,
        quarter.keyResults,
        quarter.metrics,
        quarter.hypotheses,
        quarter.milestones,
      ].flatMap((all) => all.map(({ id }) => id));
    const old = new Set(idsOf(source));
    expect(idsOf(copy).filter((id) => old.has(id))).toEqual([]);
    expect(QuarterSchema.parse(JSON.parse(JSON.stringify(copy)))).toEqual(copy);
  });

  it('G-33 leaves what was dropped, also of what was put off before', () => {
    const dropped = after(source, {
      kind: 'objective.edit',
      target: 'o1',
      changes: { slot: 'next', status: 'dropped' },
    });
    const { objectives, keyResults, hypotheses, metrics, milestones } = copyOf(dropped);
    expect([objectives, keyResults, hypotheses, metrics].flat()).toEqual([]);
    expect(milestones[0]).toMatchObject({ objectiveId: null, keyResultIds: [], hypothesisIds: [] });
  });

  it('G-33 is taken back whole', () => {
    const changes = carried(source);
    const entry = { seq: 2, commandId: 'copy', command: 'quarter.carryOver', by: LEAD, at: '', changes };
    expect(evolveAll(copy, accepted(undoing(copy, entry)))).toEqual(aQuarter());
  });

  it('G-33 goes into an empty quarter, by whoever leads it', () => {
    const again = { kind: 'quarter.carryOver', from: source } as const;
    expect(refused(decideSaid(copy, again))).toMatchObject({ code: 'NOT_EMPTY', rule: 'G-33' });
    expect(refused(decideSaid(aQuarter(), again, context(as(MATE)))).code).toBe('FACILITATOR_ONLY');
  });
});
