import type { Command } from '#domain/quarter/command';
import { drivePublish } from '../../static/src/features/publish/publish-driver';
import { publishedIssues } from '../support/sites/a-published-site';
import { createPageCall } from '../site/page-call';
import { openKeptSite } from './open-kept-site';

const QUARTER = '10000-kept';
/** Sequence number of an edit by ben, made while version 3 was the newest. */
const EDIT = 161;
const END = 163;

const givenKept = () => {
  let kept: Awaited<ReturnType<typeof openKeptSite>> | undefined;
  beforeAll(async () => {
    kept = await openKeptSite();
  }, 120_000);
  afterAll(() => kept?.close());
  return () => {
    const { site } = kept!;
    const as = (accountId: string) => createPageCall(site, { accountId });
    return {
      site,
      as,
      open: (accountId = 'ada') => as(accountId)('quarter.open', { quarter: QUARTER }),
      decide: async (accountId: string, command: Command) => {
        const { seq } = await as(accountId)('quarter.open', { quarter: QUARTER });
        const { outcomes } = await as(accountId)('quarter.decide', {
          quarter: QUARTER,
          basedOn: seq,
          commands: [command],
        });
        return outcomes[0]!;
      },
    };
  };
};

describe('a quarter that version 3 stored', () => {
  const kept = givenKept();

  it('opens with everything that version 3 let in', async () => {
    const { quarter, seq } = await kept().open();
    const ofFirst = quarter.keyResults.filter(({ objectiveId }) => objectiveId === quarter.objectives[0]!.id);
    expect(seq).toBe(END);
    expect(ofFirst).toHaveLength(4);
    expect(quarter.milestones.find(({ title }) => title.startsWith('Card with'))?.timebox).toHaveLength(2000);
    expect(quarter.hypotheses.some(({ id }) => id === 'both')).toBe(true);
    expect(quarter.companyObjectives.some(({ id }) => id === 'both')).toBe(true);
    expect(quarter.objectives.some(({ id }) => id === 'twin')).toBe(true);
    expect(quarter.settings.exportReleased).toBe(true);
    expect(quarter.runs.find(({ state }) => state === 'running')?.intent?.rows).toEqual(['kept-demo.45']);
  });

  it('shows in no export what was released for all pages at once', async () => {
    const payload = {
      exportType: 'pdf',
      extensionPayload: { config: { quarter: QUARTER } },
      context: { extension: { content: { id: '65537' } } },
    };
    const exported = (sent: object) =>
      kept().site.callFunction({ function: 'export-quarter', payload: sent });
    expect(await exported(payload)).toEqual(
      await exported({ ...payload, extensionPayload: { config: { quarter: '10000-never' } } }),
    );
  });

  it('keeps the ballots of its open round from everybody else', async () => {
    const { quarter } = await kept().open('dev');
    expect(quarter.ballots.filter(({ roundId, value }) => roundId === 'round' && value !== null)).toEqual([]);
  });

  it('takes an edit of version 3 back', async () => {
    const outcome = await kept().decide('ben', { id: 'take-back', kind: 'undo', seq: EDIT });
    expect(outcome).toMatchObject({ ok: true, seq: END + 1 });
  });

  it('edits a card whose time-box is longer than may be typed today', async () => {
    const { quarter } = await kept().open();
    const { id } = quarter.milestones.find(({ timebox }) => timebox.length === 2000)!;
    const command = {
      id: 'rename',
      kind: 'milestone.edit',
      target: id,
      changes: { notes: 'Still here' },
    } as const;
    expect(await kept().decide('ben', command)).toMatchObject({ ok: true });
  });

  it('goes on with the open intent, and publishes again without a second issue for any card', async () => {
    const { site, as, open } = kept();
    const drive = () => drivePublish({ call: as('ada'), wait: (ms) => site.wait(ms), quarter: QUARTER });
    const { quarter } = await open();
    const run = quarter.runs.find(({ state }) => state === 'running')!;
    const { created } = await drivePublish({
      call: as('ada'),
      wait: (ms) => site.wait(ms),
      quarter: QUARTER,
      rows: [...run.rows],
    });
    expect(created.map(({ row }) => row).sort()).toEqual(['kept-demo.45', 'kept-demo.46']);
    await drive();
    const again = await drive();
    expect(again.created).toEqual([]);
    const cards = (await publishedIssues(site)).map(({ properties }) => properties.okra!['milestone']);
    expect(cards.filter((card, i) => card !== undefined && cards.indexOf(card) !== i)).toEqual([]);
  }, 120_000);
});
