import type { AnyCommand } from '#domain/quarter/command';
import { createQuarter as madeQuarter } from '#domain/quarter/empty-quarter';
import type { QuarterSettings } from '#domain/quarter/quarter-settings';
import { failed, ok, type Result } from '#domain/kernel/result';
import { notFound, refusedWith, type Failure } from '../failure';
import {
  COMMAND_WINDOW,
  type Caller,
  type People,
  type Projects,
  type QuarterLedger,
  type QuarterReading,
} from '../ports';
import type { MakingSlots, QuarterRepository } from './ports';
import { commitCommand } from './commit-command';
import { listQuarter, type ListPorts } from './list-quarters';
import { settleRights, type RightsPorts } from './project-rights';
import { takeMakingSlot } from './take-making-slot';
import { uncommittedFailure } from './uncommitted';
import { quarterIdOf } from '#domain/quarter/quarter-id';

export interface MakePorts extends ListPorts, RightsPorts {
  readonly projects: Projects;
  readonly repository: QuarterRepository;
  readonly ledger: QuarterLedger;
  readonly people: People;
  readonly slots: MakingSlots;
}

/** What fills a new quarter: a command of its own, so that it can be undone whole. */
type Filling = Extract<AnyCommand, { readonly kind: 'quarter.loadDemo' | 'quarter.carryOver' }>;

export interface NewQuarter {
  /** Id or key. */
  readonly project: string;
  readonly commandId: string;
  readonly settings: Omit<QuarterSettings, 'projectId'>;
  readonly filling?: Filling;
}

const TAKEN = 'Another quarter has this id already. Reload the page and create it again.';

/** Jira was just asked. */
const fill = (ports: MakePorts, reading: QuarterReading, command: Filling, founder: string) => {
  const by = { kind: 'member', member: founder, administers: false } as const;
  const basedOn = Math.max(0, reading.seq - COMMAND_WINDOW);
  return commitCommand(ports, reading, { command, basedOn, by, isFresh: true });
};

/**
 * Makes a quarter with its first member, its maker. Every step can be repeated: sending the same command again after a
 * lost answer goes on where the first attempt ended.
 */
export const makeQuarter = async (
  ports: MakePorts,
  caller: Caller,
  request: NewQuarter,
): Promise<Result<{ readonly quarter: string }, Failure>> => {
  const project = await ports.projects.find(request.project);
  if (project === undefined) return notFound;
  const quarterId = quarterIdOf(project.id, request.commandId);
  const opening = await ports.repository.open(caller, quarterId, { since: 0, window: true, settled: true });
  const { rights, kept } = await settleRights(ports, caller, project.id, opening.grant, true);
  await kept;
  if (!rights.browse) return notFound;
  if (!rights.create)
    return refusedWith(
      'Making a quarter needs the permission Create Issues in this space. Ask its administrator.',
    );
  const reading = await opening.read();
  const made = madeQuarter({
    id: quarterId,
    settings: { ...request.settings, projectId: project.id },
    founder: { id: request.commandId, role: 'facilitator' },
  });
  if (!made.ok) return refusedWith(made.error.text, { refusal: made.error });
  if (reading.readOnly === 'removed') return refusedWith(TAKEN);
  const administers = rights.administer;
  // Neither a place nor a member's id is taken for what cannot be made.
  if (reading.readOnly === 'storage')
    return failed(
      uncommittedFailure({ kind: 'read-only', reason: reading.readOnly }, { seq: reading.seq, administers }),
    );
  if (reading.state === null) {
    const slot = await takeMakingSlot(ports, caller, quarterId);
    if (!slot.ok) return slot;
  }

  const founder = await ports.people.claim(caller, quarterId, request.commandId);
  if (founder !== request.commandId) return refusedWith(TAKEN);
  const { reading: created, outcome } = await ports.ledger.commit(reading, {
    commandId: request.commandId,
    basedOn: Math.max(0, reading.seq - COMMAND_WINDOW),
    decide: ({ state }) =>
      state === null
        ? ok({
            command: 'quarter.create',
            by: null,
            at: new Date(ports.clock.now()).toISOString(),
            changes: made.value,
          })
        : failed(null),
  });
  // Refused is what stands there already; the claim above says that it is the caller's own.
  if (outcome.kind !== 'entered' && outcome.kind !== 'unchanged' && outcome.kind !== 'refused')
    return failed(uncommittedFailure(outcome, { seq: created.seq, administers }));
  let latest = created;
  if (request.filling !== undefined) {
    const filled = await fill(ports, created, request.filling, founder);
    if (filled.outcome.kind === 'refused')
      return refusedWith(filled.outcome.refusal.text, { refusal: filled.outcome.refusal });
    if (filled.outcome.kind !== 'entered' && filled.outcome.kind !== 'unchanged')
      return failed(uncommittedFailure(filled.outcome, { seq: filled.reading.seq, administers }));
    latest = filled.reading;
  }
  const unlisted =
    latest.state === null
      ? undefined
      : await listQuarter(ports, latest.state, request.commandId, administers);
  return unlisted === undefined ? ok({ quarter: quarterId }) : failed(unlisted);
};
