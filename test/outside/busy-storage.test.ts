import type { ProcedureKey } from '../../static/src/rpc/call';
import { askParsed, writesDuring } from '../support/sites/ask';
import { procedureSamples } from './samples';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

const procedures = Object.keys(procedureSamples) as readonly ProcedureKey[];

describe('while storage takes no request', () => {
  test.each(procedures)('%s is busy, and nothing is stored', async (procedure) => {
    const { site, shop } = world();
    site.restart();
    const writes = await writesDuring(site, async () => {
      site.faults.set({
        rules: ['kvs get', 'kvs set', 'kvs batch', 'kvs query'].map(
          (on) => ({ on, nth: 1, times: 'always', fault: '429-bare' }) as const,
        ),
      });
      const reply = await askParsed(site, {
        account: 'ada',
        procedure,
        payload: procedureSamples[procedure](shop),
      });
      site.faults.clear();
      expect(reply.failure).toMatchObject({ code: 'busy' });
    });
    // A write that storage refused is in the traffic all the same; none goes to Jira.
    expect(writes.filter((write) => !write.startsWith('kvs'))).toEqual([]);
  });
});
