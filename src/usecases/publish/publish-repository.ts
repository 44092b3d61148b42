import type { Clock, People, QuarterLedger } from '../ports';
import type { ChangeNotifier } from '../quarter/ports';
import { accessQuarter, actorOf, type AccessPorts } from '../quarter/access-quarter';
import { announce } from '../quarter/announce';
import { commitCommand } from '../quarter/commit-command';
import { uncommittedFailure } from '../quarter/uncommitted';
import type { PublishRepository } from './ports';

export interface PublishRepositoryPorts extends AccessPorts {
  readonly ledger: QuarterLedger;
  readonly notifier: ChangeNotifier;
  readonly clock: Clock;
  readonly people: People;
  readonly newId: () => string;
}

/**
 * The ledger as publishing uses it. Rights are those of the usual grant: createmeta, read at every start, shows at
 * once who may no longer create, and Jira refuses what somebody may no longer do.
 */
export const createPublishRepository = (ports: PublishRepositoryPorts): PublishRepository => ({
  open: async (caller, quarterId) => {
    const access = await accessQuarter(ports, caller, quarterId, { settled: true });
    if (!access.ok) return undefined;
    const { reading, quarter, rights, member, claimed, kept } = access.value;
    await kept;
    return { seq: reading.seq, quarter, rights, member, person: claimed, reading };
  },
  note: async (_caller, opened, command) => {
    const { quarter, rights, member, seq } = opened;
    const { reading, outcome } = await commitCommand(ports, opened.reading, {
      command,
      basedOn: seq,
      by: actorOf({ rights, member }),
      // Createmeta was read at the start of the run: that is Jira's answer to who may publish.
      isFresh: true,
    });
    const latest = { ...opened, reading, seq: reading.seq, quarter: reading.state ?? quarter };
    switch (outcome.kind) {
      case 'entered':
        await announce(ports, quarter.id, reading.seq);
        return { kind: 'entered', opened: latest };
      case 'unchanged':
        return { kind: 'entered', opened: latest };
      case 'refused':
        return { kind: 'refused', opened: latest, refusal: outcome.refusal };
      case 'read-only':
      case 'unstorable':
      case 'busy':
        return {
          kind: 'failed',
          why: uncommittedFailure(outcome, { seq: reading.seq, administers: rights.administer }),
        };
    }
  },
  identify: async (caller, { quarter, person }) =>
    person ?? (await ports.people.claim(caller, quarter.id, ports.newId())),
  accountsOf: (quarterId, people) => ports.people.accountsOf(quarterId, people),
});
