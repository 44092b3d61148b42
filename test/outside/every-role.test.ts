import type { ProcedureKey } from '../../static/src/rpc/call';
import { askParsed, issueCount, writesDuring } from '../support/sites/ask';
import { procedureSamples } from './samples';
import { givenWorld } from './world';

const world = givenWorld();

/** ada administers, cleo leads, ben takes part, eli takes part and may not create issues, dev only reads. */
const PEOPLE = ['ada', 'cleo', 'ben', 'eli', 'dev'] as const;
type Answers = Readonly<Record<(typeof PEOPLE)[number], string>>;

const all = (answer: string): Answers => ({
  ada: answer,
  cleo: answer,
  ben: answer,
  eli: answer,
  dev: answer,
});
const readers = all('reads');
/** Create Issues and Link Issues, whatever the role. */
const publishers: Answers = { ...all('writes'), eli: 'refused', dev: 'refused' };

/**
 * What each procedure answers to everybody who sees the project; `authorisation.test.ts` has those who do not.
 * A publisher may be anybody with the rights, and so need not have joined.
 */
const expected: Readonly<Record<ProcedureKey, Answers>> = {
  'project.open': readers,
  'quarter.create': { ...all('writes'), dev: 'refused' },
  'quarter.copy': { ...all('writes'), dev: 'refused' },
  'quarter.open': readers,
  'quarter.page': readers,
  'quarter.purge': { ...all('refused'), ada: 'writes', cleo: 'writes' },
  // The refusal of a command is an answer of its own kind; `roles.test.ts` has every command.
  'quarter.decide': { ...all('writes'), dev: 'reads' },
  // Who has not joined sends no commands, large or small.
  'quarter.upload': { ...all('writes'), dev: 'refused' },
  'quarter.remove': { ...all('refused'), ada: 'writes', cleo: 'writes' },
  'quarter.sync': readers,
  'draft.at': readers,
  'quarter.glance': readers,
  'quarter.people': readers,
  'quarter.candidates': { ...all('refused'), ada: 'reads', cleo: 'reads' },
  'quarter.invite': { ...all('refused'), ada: 'writes', cleo: 'writes' },
  'publish.prepare': readers,
  // Who may not publish is told so row by row.
  'publish.start': { ...all('writes'), eli: 'reads', dev: 'reads' },
  'publish.step': publishers,
  'publish.stop': { ...all('writes'), eli: 'not-found', dev: 'not-found' },
  'publish.whoChanged': readers,
  'publish.undoPreview': readers,
  // Delete Issues as well, which cleo has not.
  'publish.undo': { ada: 'writes', ben: 'writes', cleo: 'refused', eli: 'not-found', dev: 'not-found' },
  // What is kept of Jira's states is upkeep, not a change of anybody's.
  'progress.read': readers,
  'progress.refresh': all('writes'),
  'progress.search': readers,
  'issue.glance': readers,
  'issue.card': readers,
  'issue.history': readers,
  'link.search': readers,
  'link.cards': readers,
  'link.doubles': readers,
  'link.foreign': readers,
  'link.put': publishers,
  'link.remove': publishers,
  'link.again': publishers,
  'link.settle': publishers,
  'work.search': readers,
  'work.bring': publishers,
  'macro.quarters': readers,
  'macro.view': readers,
  'macro.frozen': readers,
  'macro.revisions': readers,
  // A view as it was is no entry: whoever may read the quarter may keep one.
  'macro.freeze': all('writes'),
  'macro.mayEdit': readers,
  // Which page shows what is for whoever may edit that page.
  'macro.move': all('writes'),
  'macro.news': readers,
  'macro.release': { ...all('refused'), ada: 'writes', cleo: 'writes' },
  'share.spaces': { ...all('refused'), ada: 'reads', cleo: 'reads' },
  'share.check': { ...all('refused'), ada: 'reads', cleo: 'reads' },
  'share.create': { ...all('refused'), ada: 'writes', cleo: 'writes' },
  'share.list': readers,
  'share.preview': { ...all('refused'), ada: 'reads', cleo: 'reads' },
  'share.update': { ...all('refused'), ada: 'writes', cleo: 'writes' },
  // To whoever does not administer the project there is no such thing.
  'diagnostics.run': { ...all('not-found'), ada: 'writes' },
};

/** What came of it: the code of a failure with whatever it wrote all the same, or whether anything was written. */
const outcomeOf = (failure: string | undefined, writes: readonly string[]): string =>
  failure === undefined ? (writes.length > 0 ? 'writes' : 'reads') : [failure, ...writes].join(' ');

test.each(Object.entries(expected) as (readonly [ProcedureKey, Answers])[])(
  '%s answers each role, and writes nothing for those who may not',
  async (procedure, answers) => {
    const { site, shop, restore } = world();
    const issues = await issueCount(site);
    const got: Record<string, string> = {};
    const issuesOfRefused: number[] = [];
    for (const account of PEOPLE) {
      let failure: string | undefined;
      const writes = await writesDuring(site, async () => {
        const payload = procedureSamples[procedure](shop);
        failure = (await askParsed(site, { account, procedure, payload })).failure?.code;
      });
      got[account] = outcomeOf(failure, writes);
      if (failure !== undefined) issuesOfRefused.push(await issueCount(site));
      if (writes.length > 0) await restore();
    }
    expect(got).toEqual(answers);
    expect(new Set([issues, ...issuesOfRefused]).size).toBe(1);
  },
  60_000,
);
