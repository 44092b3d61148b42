import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openSite } from '../support/sites/open-site';
import { projectRoot } from '../tools/setup/project';
import type { Site } from '../site/site';

interface Called {
  readonly function: string;
}

const { modules } = parse(readFileSync(join(projectRoot, 'manifest.yml'), 'utf8')) as {
  modules: { trigger: Called[]; scheduledTrigger: Called[] };
};
const functions = [...modules.trigger, ...modules.scheduledTrigger].map((called) => called.function);

describe('what the platform calls by itself', () => {
  let site: Site;

  beforeAll(async () => {
    ({ site } = await openSite());
  });

  afterAll(() => site.close());

  // A payload that means nothing: whatever comes, the platform must not believe that the call failed, and call again.
  test.each(functions)('%s answers that it succeeded, without content', async (name) => {
    expect(await site.callFunction({ function: name, accountId: null, payload: {} })).toMatchObject({
      reply: { statusCode: 204 },
    });
  });
});
