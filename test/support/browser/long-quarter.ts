import { showQuarterOnPage } from '../../site/macro-page';
import { createPageCall } from '../../site/page-call';
import { drivePublish } from '../../../static/src/features/publish/publish-driver';
import { sendCommands } from '../../../static/src/sync/send-commands';
import type { AppFixture } from './app-fixture';

const filled = (part: string, length: number): string => part.repeat(length).slice(0, length);

/** Titles as no team writes them and each may: 255 characters, of which a word may be 60, pictures, and from right to left. */
export const LONG_TITLES = {
  words: filled('Show everybody when the money arrives ', 255).trimEnd(),
  word: filled(`${'Rückerstattungsankündigung'.repeat(3).slice(0, 60)} `, 255).trimEnd(),
  unbroken: filled('https://example.org/returns/', 255),
  pictures: Array.from({ length: 28 }, () => '👩‍👩‍👧‍👦🚀')
    .join(' ')
    .slice(0, 255)
    .replace(/[^🚀]+$/u, ''),
  leftward: filled('متى يصل المبلغ المسترد إلى الزبون ', 255).trimEnd(),
} as const;

const TYPES = ['epic', 'spike', 'enabler', 'signal_test', null] as const;

/** A quarter in which every name is as long as it may be, published and shown on a page; answers its id. */
export const putLongQuarter = async ({ site, put }: AppFixture): Promise<string> => {
  await put('empty');
  const project = { id: '10000', key: 'SHOP', type: 'software' };
  const call = createPageCall(site, { accountId: 'ada', extension: { project } });
  const { quarter } = await call('quarter.create', {
    project: project.id,
    commandId: 'long',
    label: LONG_TITLES.word.slice(0, 120),
    team: LONG_TITLES.unbroken.slice(0, 120),
    startDate: '2027-01-04',
  });
  const { seq } = await call('quarter.open', { quarter });
  const titles = Object.entries(LONG_TITLES);
  const commands = titles.flatMap(([name, title], at) => {
    const milestone = `m-${name}`;
    const start = at * 2 + 1;
    return [
      { id: `c-${name}`, kind: 'companyObjective.add', values: { title, nick: title.slice(0, 12) } },
      { id: `o-${name}`, kind: 'objective.add', values: { title, companyObjectiveIds: [`c-${name}`] } },
      { id: `k-${name}`, kind: 'keyResult.add', values: { objectiveId: `o-${name}`, text: title } },
      {
        id: `h-${name}`,
        kind: 'hypothesis.add',
        values: { objectiveId: `o-${name}`, keyResultIds: [`k-${name}`], text: title },
      },
      {
        id: milestone,
        kind: 'milestone.add',
        values: {
          title,
          type: TYPES[at] ?? null,
          objectiveId: `o-${name}`,
          hypothesisIds: [`h-${name}`],
          effort: 'M',
          skills: [title.slice(0, 60)],
          notes: title,
          description: title,
          measure: title,
        },
      },
      { id: `w-${name}`, kind: 'milestone.add', values: { title, objectiveId: `o-${name}` } },
      { id: `p-${name}`, kind: 'placement.place', milestone, startWeek: start, endWeek: start + (at % 3) },
      {
        id: `d-${name}`,
        kind: 'dependency.add',
        values: { milestoneId: `w-${name}`, targetMilestoneId: milestone },
      },
    ];
  });
  const { outcomes } = await sendCommands(call, { quarter, basedOn: seq, commands: commands as never });
  const refused = outcomes.find((outcome) => !outcome.ok);
  if (refused?.ok === false) throw new Error(`The long quarter was refused: ${refused.refusal.text}`);
  const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
  await drivePublish({ call, quarter, wait });
  await showQuarterOnPage(site, quarter);
  return quarter;
};
