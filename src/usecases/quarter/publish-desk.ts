import type { Hints, QuarterLedger, QuarterReading } from '../ports';
import type { OpenedQuarter, PublishDesk } from '../publish/ports';
import { accessQuarter, actorOf, type AccessPorts } from './access-quarter';
import { commitCommand } from './decide-quarter';

export interface PublishDeskPorts extends AccessPorts {
  readonly ledger: QuarterLedger;
  readonly hints: Hints;
}

interface DeskQuarter extends OpenedQuarter {
  readonly reading: QuarterReading;
}

const isFromDesk = (opened: OpenedQuarter): opened is DeskQuarter => 'reading' in opened;

/** The ledger for publishing: what it notes is nobody's command but the server's own. Rights are asked for afresh. */
export const createPublishDesk = (ports: PublishDeskPorts): PublishDesk => ({
  open: async (caller, quarterId) => {
    const access = await accessQuarter(ports, caller, quarterId, { settled: true }, true);
    if (!access.ok) return undefined;
    const { reading, quarter, rights, member, kept } = access.value;
    await kept;
    return { seq: reading.seq, quarter, rights, member, reading } satisfies DeskQuarter;
  },
  note: async (_caller, opened, command) => {
    if (!isFromDesk(opened)) throw new Error('A quarter to note something in is opened by this desk first.');
    const { reading, outcome } = await commitCommand(ports, opened.reading, command, opened.seq, actorOf(opened));
    const now: DeskQuarter = { ...opened, seq: reading.seq, quarter: reading.state ?? opened.quarter, reading };
    switch (outcome.kind) {
      case 'entered':
        // An intent is news to nobody, and it stands between a person and the issues.
        if (command.kind !== 'publish.intend') await ports.hints.announce(opened.quarter.id, reading.seq);
        return { kind: 'entered', opened: now };
      case 'refused':
        return { kind: 'refused', opened: now, refusal: outcome.refusal };
      case 'sealed':
        return { kind: 'failed', why: 'reload' };
      case 'busy':
        return { kind: 'failed', why: 'busy' };
    }
  },
});
