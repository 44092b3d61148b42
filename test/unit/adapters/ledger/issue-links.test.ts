import { CardContextSchema } from '#contract/issue-procedures';
import { cardContext } from '#domain/views/thread/card-context';
import { createIssueLinks } from '../../../../src/adapters/ledger/issue-links';
import { aWrittenQuarter } from '../../../support/given/a-quarter';
import { countedStorage } from '../../../support/ledger/counted-storage';
import { testStorage } from '../../../support/ledger/test-ledgers';

const links = Array.from({ length: 120 }, (_, index) => ({
  issueId: String(10_000 + index),
  quarterId: '10000-q',
  cardId: `card.${String(index)}`,
  why: `because ${String(index)}`,
}));

const createLinks = () => createIssueLinks(testStorage(), String);

describe('which card an issue came from', () => {
  it('is kept in a few requests: an installation has 4,000 writes a minute, and a quarter 2,000 cards', async () => {
    const storage = countedStorage();
    const index = createLinks();
    expect(await storage.roundTripsOf(() => index.keep(links))).toBe(1);
    expect(storage.takeRequests()).toHaveLength(5);
    for (const link of links) expect(await index.find(link.issueId)).toEqual(link);
  });

  it('is written again where one key of a batch failed, or no answer came', async () => {
    const storage = countedStorage();
    let count = 0;
    storage.interfere((path, body) => {
      if (path !== '/api/v1/batch/set') return undefined;
      count += 1;
      if (count === 1) return 'lost';
      if (count > 2) return undefined;
      const [{ key }] = body as [{ key: string }];
      const error = { code: 'RATE_LIMIT_EXCEEDED', message: 'Rate limit exceeded' };
      return { status: 200, body: { successfulKeys: [], failedKeys: [{ key, error }] } };
    });
    const index = createLinks();
    await index.keep(links.slice(0, 40));
    for (const link of links.slice(0, 40)) expect(await index.find(link.issueId)).toEqual(link);
  });

  it('names the kind of record that storage refuses, and no key', async () => {
    const storage = countedStorage();
    const error = { code: 'MAX_SIZE', message: 'Too large' };
    storage.interfere((path) =>
      path === '/api/v1/batch/set'
        ? { status: 200, body: { successfulKeys: [], failedKeys: [{ key: 'issue:10000', error }] } }
        : undefined,
    );
    await expect(createLinks().keep(links.slice(0, 1))).rejects.toThrow(
      'Storage could not write a record of kind issue: MAX_SIZE. Try again.',
    );
  });

  it('reads a copy that an earlier version kept, whose steps have a code and no number', async () => {
    countedStorage();
    const why = cardContext(aWrittenQuarter(), 'm1', 1)!;
    const earlier = { ...why, objective: { ...why.objective!, number: undefined } };
    await createIssueLinks(testStorage(), (value) => value).keep([
      { issueId: '10001', quarterId: '10000-q', cardId: 'm1', why: earlier },
    ]);
    const found = await createIssueLinks(testStorage(), (value) => CardContextSchema.parse(value)).find(
      '10001',
    );
    expect(found?.why).toEqual({ ...why, objective: { ...why.objective!, number: null } });
  });
});
