import type { Command } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';

/** Something of every kind that a command could remove or edit without harm to the rest: written by ben. */
export const spares = (quarter: Quarter): readonly Command[] => {
  const [objective] = quarter.objectives;
  const [first] = quarter.milestones;
  return [
    { id: 'spare-split', kind: 'milestone.add', values: { title: 'Read and print the label' } },
    { id: 'spare-company', kind: 'companyObjective.add', values: { title: 'Nobody serves this yet' } },
    { id: 'spare-contribution', kind: 'contribution.add', values: { text: 'Tell them sooner' } },
    { id: 'kept-contribution', kind: 'contribution.add', values: { text: 'Pay them sooner' } },
    {
      id: 'kept-metric',
      kind: 'metric.add',
      values: { objectiveId: objective!.id, text: 'Parcels that come at the first ring' },
    },
    {
      id: 'spare-metric',
      kind: 'metric.add',
      values: { objectiveId: objective!.id, text: 'Calls that ask where it is' },
    },
    {
      id: 'kept-check-in',
      kind: 'checkIn.add',
      values: { metricId: 'kept-metric', day: '2026-01-05', value: 41 },
    },
    {
      id: 'spare-check-in',
      kind: 'checkIn.add',
      values: { metricId: 'kept-metric', day: '2026-01-06', value: 42 },
    },
    {
      id: 'spare-feature',
      kind: 'feature.add',
      values: { name: 'Order page', objectiveId: objective!.id },
    },
    { id: 'kept-feature', kind: 'feature.add', values: { name: 'Parcel tracking' } },
    { id: 'spare-cluster', kind: 'cluster.add', values: { sessionId: 's2', name: 'What they are told' } },
    { id: 'kept-cluster', kind: 'cluster.add', values: { sessionId: 's2', name: 'What they wait for' } },
    {
      id: 'spare-blocker',
      kind: 'blocker.add',
      values: { kind: 'risk', text: 'Nobody may sign it', objectiveId: objective!.id },
    },
    { id: 'kept-blocker', kind: 'blocker.add', values: { kind: 'none' } },
    {
      id: 'spare-pain',
      kind: 'painGain.add',
      values: { kind: 'pain', text: 'They wait all day', objectiveId: objective!.id },
    },
    {
      id: 'kept-pain',
      kind: 'painGain.add',
      values: { kind: 'pain', text: 'They call twice', objectiveId: objective!.id },
    },
    {
      id: 'spare-canvas-note',
      kind: 'canvasNote.add',
      values: { area: 'pains', text: 'Nobody tells them' },
    },
    {
      id: 'kept-canvas-note',
      kind: 'canvasNote.add',
      values: { area: 'platform', text: 'Baskets live in the browser', kind: 'blocker' },
    },
    { id: 'spare-note', kind: 'parkedNote.add', values: { text: 'Who answers at night?' } },
    { id: 'kept-note', kind: 'parkedNote.add', values: { text: 'Ask the law firm', sessionId: 's1' } },
    {
      id: 'spare-reaction',
      kind: 'reaction.add',
      values: { milestoneId: first!.id, kind: 'risk', text: 'It builds on what we do not know yet' },
    },
    {
      id: 'kept-reaction',
      kind: 'reaction.add',
      values: { milestoneId: first!.id, kind: 'capacity' },
    },
    {
      id: 'kept-aside',
      kind: 'setAside.say',
      milestone: first!.id,
      reason: 'waits',
      why: '',
      next: 'lookAgain',
      week: 6,
    },
    { id: 'spare-scenario', kind: 'scenario.add', values: { name: 'Returns later', base: 1 } },
    { id: 'kept-scenario', kind: 'scenario.add', values: { name: 'Baskets first', base: 1 } },
    { id: 'spare-marker', kind: 'marker.add', values: { kind: 'risk', text: 'The law may change' } },
    { id: 'kept-marker', kind: 'marker.add', values: { kind: 'alignment', text: 'Ask the warehouse' } },
    { id: 'spare-area', kind: 'productArea.add', values: { name: 'Checkout' } },
    { id: 'kept-area', kind: 'productArea.add', values: { name: 'Returns' } },
    { id: 'spare-objective', kind: 'objective.add', values: { title: 'To be dropped' } },
    { id: 'kept-objective', kind: 'objective.add', values: { title: 'To be kept' } },
    {
      id: 'spare-key-result',
      kind: 'keyResult.add',
      values: { objectiveId: 'kept-objective', text: 'Eight in ten stay' },
    },
    {
      id: 'spare-hypothesis',
      kind: 'hypothesis.add',
      values: { objectiveId: objective!.id, text: 'If it is told, it is believed.' },
    },
    {
      id: 'spare-dependency',
      kind: 'dependency.add',
      values: { milestoneId: first!.id, text: 'A licence from the other team' },
    },
    // The sentence of the sample was of whoever loaded it.
    {
      id: 'bens-vision',
      kind: 'vision.write',
      text: 'Everybody finds it.',
      doWhat: '',
      outcome: '',
      forWhom: '',
      confirmed: true,
    },
  ];
};
