import type { Caller, Grant, Grants, ProjectRights } from '../../../../src/usecases/ports';
import { settleRights } from '../../../../src/usecases/quarter/project-rights';
import { silentLog, testClock } from '../../../support/ledger/test-ledgers';

const MINUTE = 60_000;
const caller: Caller = { accountId: 'ben' };
const participant: ProjectRights = {
  browse: true,
  create: true,
  edit: true,
  delete: false,
  link: true,
  administer: false,
};
const nobody: ProjectRights = {
  browse: false,
  create: false,
  edit: false,
  delete: false,
  link: false,
  administer: false,
};

/** Jira with one answer, and a place to keep it. */
const start = (answer: ProjectRights) => {
  const clock = testClock();
  const kept = new Map<string, Grant>();
  let asked = 0;
  const grants: Grants = {
    find: async ({ accountId }, projectId) => kept.get(`${accountId} ${projectId}`),
    keep: async ({ accountId }, grant) => void kept.set(`${accountId} ${grant.projectId}`, grant),
  };
  const rights = {
    ask: async () => {
      asked += 1;
      return answer;
    },
  };
  return {
    clock,
    asked: () => asked,
    settle: async (isSensitive = false, projectId = '10000') => {
      const settled = await settleRights(
        { grants, rights, clock, log: silentLog },
        caller,
        projectId,
        await grants.find(caller, projectId),
        isSensitive,
      );
      await settled.kept;
      return settled.rights;
    },
    failKeeping: () => {
      grants.keep = () => Promise.reject(new Error('storage'));
    },
  };
};

describe('rights in a project', () => {
  it('are asked for once in ten minutes', async () => {
    const jira = start(participant);
    for (let minute = 0; minute < 10; minute += 1) {
      expect(await jira.settle()).toEqual(participant);
      jira.clock.advance(MINUTE);
    }
    expect(jira.asked()).toBe(1);
    await jira.settle();
    expect(jira.asked()).toBe(2);
  });

  it('are asked for again before what is sensitive, though never twice a minute', async () => {
    const jira = start(participant);
    for (let n = 0; n < 6; n += 1) {
      await jira.settle(true);
      jira.clock.advance(MINUTE / 6);
    }
    expect(jira.asked()).toBe(1);
    await jira.settle(true);
    expect(jira.asked()).toBe(2);
  });

  it('are looked at again after a minute where there were none', async () => {
    const jira = start(nobody);
    await jira.settle();
    jira.clock.advance(MINUTE - 1);
    expect(await jira.settle()).toEqual(nobody);
    expect(jira.asked()).toBe(1);
    jira.clock.advance(1);
    await jira.settle();
    expect(jira.asked()).toBe(2);
  });

  it('are granted for one project alone', async () => {
    const jira = start(participant);
    await jira.settle(false, '10000');
    await jira.settle(false, '10001');
    expect(jira.asked()).toBe(2);
  });

  it('hold for this call also where the grant could not be kept', async () => {
    const jira = start(participant);
    jira.failKeeping();
    expect(await jira.settle()).toEqual(participant);
  });
});
