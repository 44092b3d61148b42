import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import { createPageCall } from '../../site/page-call';
import type { AppFixture } from './app-fixture';

/** Sends one command to a quarter as ada, who leads it. */
export const decideAs = async ({ site }: AppFixture, quarter: string, command: object): Promise<void> => {
  const call = createPageCall(site, { accountId: 'ada' });
  const { seq } = await call('quarter.open', { quarter });
  const { outcomes } = await call('quarter.decide', {
    quarter,
    basedOn: seq,
    commands: [command as never],
  });
  if (outcomes[0]?.ok !== true) throw new Error(`Refused: ${JSON.stringify(outcomes)}`);
};

/** Writes a summary in Jira. */
export const writeInJira = async (
  { site }: AppFixture,
  account: string,
  issueKey: string,
  summary: string,
): Promise<void> => {
  await site.rest({
    method: 'PUT',
    path: `/rest/api/3/issue/${issueKey}`,
    account,
    body: { fields: { summary } },
  });
};

/** Receipts of the published quarter's milestones. */
export const publishedCards = async (fixture: AppFixture): Promise<readonly Receipt[]> => {
  const call = createPageCall(fixture.site, { accountId: 'ada' });
  const { quarter } = await call('quarter.open', { quarter: fixture.quarter() });
  return quarter.receipts.filter(({ id }) => quarter.milestones.some((one) => one.id === id));
};

/** Gives some published cards one title in Jira and another here; answers their receipts. */
export const editBothSides = async (fixture: AppFixture, count: number): Promise<readonly Receipt[]> => {
  const cards = (await publishedCards(fixture)).slice(0, count);
  if (cards.length < count) throw new Error('The quarter has too few cards');
  for (const [index, { id, issueKey }] of cards.entries()) {
    await writeInJira(fixture, 'ben', issueKey, `Written in Jira ${String(index)}`);
    await decideAs(fixture, fixture.quarter(), {
      id: `edit-${String(index)}`,
      kind: 'milestone.edit',
      target: id,
      changes: { title: `Written in OKRA ${String(index)}` },
    });
  }
  return cards;
};
