import { decideOnServer } from '#domain/server/decide-on-server';
import { emptyQuarter } from '#domain/quarter/empty-quarter';
import { evolve } from '#domain/quarter/evolve';
import { isTellable, publicEntry } from '#domain/quarter/public-entry';
import { publicQuarter } from '#domain/quarter/public-quarter';
import type { Command } from '#domain/quarter/command';
import type { Actor } from '#domain/kernel/actor';
import type { Entry } from '#domain/quarter/entry';
import type { Quarter } from '#domain/quarter/quarter';
import type { QuarterSettings } from '#domain/quarter/quarter-settings';
import type { Answer, Call, Input, ProcedureKey } from '../../../static/src/rpc/call';
import { CallFailed } from '../../../static/src/rpc/call-failed';

export interface LedgerPerson {
  readonly account: string;
  readonly name: string;
  readonly picture?: string;
  readonly administers: boolean;
  readonly mayCreate: boolean;
}

interface Ledger {
  quarter: Quarter;
  entries: Entry[];
  /** Member id by account. */
  readonly members: Map<string, string>;
}

export const settings = (changes: Partial<QuarterSettings> = {}): QuarterSettings => ({
  label: 'Q1 2027',
  team: 'Checkout',
  projectId: '10000',
  startDate: '2027-01-04',
  weeks: 13,
  sprintWeeks: 2,
  strategyState: 'clear',
  objectiveSlots: 4,
  joining: 'open',
  exportReleased: false,
  demo: false,
  ...changes,
});

const ada: LedgerPerson = { account: 'ada', name: 'Ada Abara', administers: true, mayCreate: true };

/**
 * One project's quarters in memory, decided and redacted by the domain itself. It stands where the server stands;
 * what storage, permissions and the wire do is proven elsewhere.
 */
export const createInProcessLedger = (now: () => string = () => '2026-12-14T09:00:00.000Z') => {
  const ledgers = new Map<string, Ledger>();
  const notFound = (key: string) =>
    new CallFailed({ code: 'not-found', message: 'There is nothing here for you.' }, key);

  const findLedger = (id: string, key: string): Ledger => {
    const ledger = ledgers.get(id);
    if (ledger === undefined) throw notFound(key);
    return ledger;
  };

  const append = (ledger: Ledger, person: LedgerPerson, command: Command) => {
    const known = ledger.entries.find(({ commandId }) => commandId === command.id);
    if (known !== undefined) return { id: command.id, ok: true as const, seq: known.seq };
    const member = ledger.members.get(person.account);
    const by: Actor =
      member === undefined
        ? { kind: 'newcomer', administers: person.administers }
        : { kind: 'member', member, administers: person.administers };
    const entry = command.kind === 'undo' ? ledger.entries.find(({ seq }) => seq === command.seq) : undefined;
    const at = now();
    const since = entry === undefined ? {} : { entry, since: ledger.entries.slice(entry.seq) };
    const decision = decideOnServer(ledger.quarter, command, { by, at, ...since });
    if (!decision.ok) return { id: command.id, ok: false as const, refusal: decision.error };
    if (decision.value.length === 0)
      return { id: command.id, ok: true as const, seq: ledger.entries.length, unchanged: true as const };
    const seq = ledger.entries.length + 1;
    ledger.entries.push({
      seq,
      commandId: command.id,
      command: command.kind,
      by: member ?? null,
      at,
      changes: decision.value,
      ...(command.kind === 'undo' ? { undid: command.seq } : {}),
    });
    ledger.quarter = decision.value.reduce<Quarter>(evolve, ledger.quarter);
    if (command.kind === 'member.join') ledger.members.set(person.account, command.id);
    return { id: command.id, ok: true as const, seq };
  };

  const create = (id: string, changes: Partial<QuarterSettings> = {}): Quarter => {
    const ledger: Ledger = { quarter: emptyQuarter(id, settings(changes)), entries: [], members: new Map() };
    ledger.entries.push({
      seq: 1,
      commandId: `${id}-created`,
      command: 'quarter.create',
      by: null,
      at: now(),
      changes: [{ concept: 'quarter', kind: 'created', id, was: null, now: ledger.quarter.settings }],
    });
    ledgers.set(id, ledger);
    return ledger.quarter;
  };

  const meOf = (ledger: Ledger, person: LedgerPerson) => {
    const member = ledger.members.get(person.account) ?? null;
    const facilitator = ledger.quarter.members.some((one) => one.id === member && one.facilitator);
    return {
      member,
      facilitator: facilitator || person.administers,
      administers: person.administers,
      mayPublish: person.mayCreate,
    };
  };

  const syncOf = (ledger: Ledger, since: number) => {
    const missed = ledger.entries.filter(({ seq }) => seq > since);
    if (!missed.every(isTellable)) {
      return { kind: 'refresh' as const, seq: ledger.entries.length, quarter: publicQuarter(ledger.quarter) };
    }
    const entries = missed.map(publicEntry);
    return { kind: 'entries' as const, seq: ledger.entries.length, entries };
  };

  /** What one person's browser would get for each call. */
  const answer = (person: LedgerPerson, key: ProcedureKey, input: unknown): unknown => {
    const instant = Date.parse(now());
    switch (key) {
      case 'project.open':
        return {
          project: { id: '10000', key: 'SHOP', name: 'Shop' },
          me: { administers: person.administers, mayCreate: person.mayCreate, mayPublish: person.mayCreate },
          quarters: [...ledgers.values()].map(({ quarter: { id, settings: those } }) => ({
            id,
            label: those.label,
            demo: those.demo,
            startDate: those.startDate,
            weeks: those.weeks,
          })),
        };
      case 'quarter.create': {
        const { commandId, demo = false, project: _project, ...wish } = input as Input<'quarter.create'>;
        const id = `quarter-${commandId}`;
        if (!ledgers.has(id)) {
          create(id, JSON.parse(JSON.stringify(wish)) as Partial<QuarterSettings>);
          const ledger = findLedger(id, key);
          append(ledger, person, { id: `${commandId}-join`, kind: 'member.join', role: 'facilitator' });
          if (demo) append(ledger, person, { id: `${commandId}-demo`, kind: 'quarter.loadDemo' });
        }
        return { quarter: id };
      }
      case 'quarter.remove':
        ledgers.delete((input as Input<'quarter.remove'>).quarter);
        return null;
      case 'quarter.open': {
        const ledger = findLedger((input as Input<'quarter.open'>).quarter, key);
        const me = meOf(ledger, person);
        return {
          seq: ledger.entries.length,
          quarter: publicQuarter(ledger.quarter),
          me,
          hint: null,
          own: [],
        };
      }
      case 'quarter.sync': {
        const { quarter, since } = input as Input<'quarter.sync'>;
        const ledger = findLedger(quarter, key);
        return { ...syncOf(ledger, since), me: meOf(ledger, person), hint: null, own: [], now: instant };
      }
      case 'quarter.decide': {
        const asked = input as Extract<Input<'quarter.decide'>, { commands: unknown }>;
        const ledger = findLedger(asked.quarter, key);
        const outcomes = asked.commands.map((command) => append(ledger, person, command as Command));
        return {
          seq: ledger.entries.length,
          outcomes,
          sync: syncOf(ledger, asked.basedOn),
          own: [],
          now: instant,
        };
      }
      case 'quarter.people': {
        const { quarter, members } = input as Input<'quarter.people'>;
        const ledger = findLedger(quarter, key);
        const accounts = new Map([...ledger.members].map(([account, member]) => [member, account]));
        return members.flatMap((member) => {
          const account = accounts.get(member);
          const known = account === undefined ? undefined : people.get(account);
          return known === undefined
            ? []
            : [{ member, accountId: known.account, displayName: known.name, avatarUrl: known.picture ?? '' }];
        });
      }
      default:
        throw new CallFailed(
          { code: 'unexpected', message: `${key} is not played by the ledger in memory.` },
          key,
        );
    }
  };

  const people = new Map<string, LedgerPerson>([[ada.account, ada]]);

  return {
    create,
    /** A person's way to the ledger; what crosses is JSON, as on the bridge. */
    callAs: (person: LedgerPerson = ada): Call => {
      people.set(person.account, person);
      return async (key, input) => {
        const sent: unknown = JSON.parse(JSON.stringify(input));
        return JSON.parse(JSON.stringify(answer(person, key, sent))) as Answer<typeof key>;
      };
    },
    /** Does something in the ledger as a person, without any browser. */
    act: (quarter: string, command: Command, person: LedgerPerson = ada) => {
      people.set(person.account, person);
      return append(findLedger(quarter, 'act'), person, command);
    },
    entriesOf: (quarter: string): readonly Entry[] => findLedger(quarter, 'entriesOf').entries,
    quarterOf: (quarter: string): Quarter => findLedger(quarter, 'quarterOf').quarter,
  };
};
