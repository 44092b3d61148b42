import '../../../../support/pages/fake-bridge';
import { waitFor } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';

/** Turns around whatever follows it, unless something holds it. */
const TURN = '\u202E';
const title = (name: string): string => `${name} ${TURN}back`;

const written: readonly Command[] = [
  { id: 'company', kind: 'companyObjective.add', values: { title: title('Trust') } },
  { id: 'one', kind: 'objective.add', values: { title: title('Returns'), companyObjectiveIds: ['company'] } },
  { id: 'kr', kind: 'keyResult.add', values: { objectiveId: 'one', text: title('Minutes') } },
  {
    id: 'they',
    kind: 'hypothesis.add',
    values: { objectiveId: 'one', text: title('They stay'), keyResultIds: ['kr'] },
  },
  {
    id: 'card',
    kind: 'milestone.add',
    values: {
      title: title('Label'),
      type: 'epic',
      objectiveId: 'one',
      keyResultIds: ['kr'],
      hypothesisIds: ['they'],
      tasks: [{ id: 't', text: title('Draw'), done: false }],
    },
  },
  { id: 'other', kind: 'milestone.add', values: { title: title('Shops'), type: 'spike' } },
  {
    id: 'waits',
    kind: 'dependency.add',
    values: { milestoneId: 'card', text: title('Legal'), targetMilestoneId: null },
  },
  { id: 'weeks', kind: 'placement.place', milestone: 'card', startWeek: 2, endWeek: 4 },
];

/* eslint-disable testing-library/no-node-access -- what holds a text is no role, and nobody can ask a screen for it */
/** Texts with the mark that stand in one line with others and are not held. */
const loose = (): readonly string[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const parent = node.parentElement;
    if (!text.includes(TURN) || parent === null || parent.closest('option, title, textarea') !== null)
      continue;
    if (parent.closest('bdi, [dir=auto]') === null)
      found.push(`${parent.tagName} ${parent.className} < ${parent.parentElement?.className ?? ''}: ${text}`);
  }
  return found;
};
/* eslint-enable testing-library/no-node-access */

it.each(['agreement', 'objectives', 'milestones', 'milestones/card', 'draft'])(
  'on %s a title that turns text around turns nothing but itself',
  async (tab) => {
    const fixture = openFixture();
    await fixture.quarter(...written);
    fixture.workspace(`/q/${QUARTER}/${tab}`);
    await waitFor(() => expect(document.body.textContent).toContain(TURN), { timeout: 20_000 });

    expect(loose()).toEqual([]);
  },
  60_000,
);
