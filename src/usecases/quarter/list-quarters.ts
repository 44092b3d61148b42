import type { QuarterListing } from '#domain/quarter/quarter-list';
import type { Quarter } from '#domain/quarter/quarter';
import { ok, type Result } from '#domain/kernel/result';
import { notFound, type Failure } from '../failure';
import type { Caller, Clock, Log, ProjectLedger, ProjectProfile, Projects } from '../ports';
import { uncommittedFailure } from './uncommitted';
import { settleRights, type RightsPorts } from './project-rights';
import { serverId } from './server-id';

export interface ListPorts {
  readonly projectLedger: ProjectLedger;
  readonly clock: Clock;
  readonly log: Log;
}

export interface ProjectAnswer {
  readonly project: ProjectProfile;
  readonly me: { readonly administers: boolean; readonly mayCreate: boolean; readonly mayPublish: boolean };
  readonly quarters: readonly QuarterListing[];
}

const listingOf = ({ id, settings }: Quarter): QuarterListing => ({
  id,
  label: settings.label,
  demo: settings.demo,
  startDate: settings.startDate,
  weeks: settings.weeks,
  archived: settings.archived,
});

/** The quarters of a project, for whoever may browse it. `project`: id or key, as the page says. */
export const listQuarters = async (
  ports: ListPorts & RightsPorts & { readonly projects: Projects },
  caller: Caller,
  project: string,
): Promise<Result<ProjectAnswer, Failure>> => {
  const profile = await ports.projects.find(project);
  if (profile === undefined) return notFound;
  const [grant, reading] = await Promise.all([
    ports.grants.find(caller, profile.id),
    ports.projectLedger.read(profile.id, { settled: true }),
  ]);
  const { rights, kept } = await settleRights(ports, caller, profile.id, grant);
  await kept;
  if (!rights.browse) return notFound;
  return ok({
    project: profile,
    me: {
      administers: rights.administer,
      mayCreate: rights.create,
      mayPublish: rights.create && rights.link,
    },
    quarters: reading.state?.quarters ?? [],
  });
};

const BASIS = { settled: true } as const;

/** Puts a quarter on its project's list, or brings the list up to date. Doing it twice does no harm. */
export const listQuarter = async (
  { projectLedger, clock }: ListPorts,
  quarter: Quarter,
  commandId: string,
  administers: boolean,
): Promise<Failure | undefined> => {
  const reading = await projectLedger.read(quarter.settings.projectId, BASIS);
  const { reading: latest, outcome } = await projectLedger.commit<never>(reading, {
    commandId,
    basedOn: Math.max(0, reading.seq - 100),
    decide: () =>
      ok({
        command: 'list',
        by: null,
        at: new Date(clock.now()).toISOString(),
        changes: [{ kind: 'listed', quarter: listingOf(quarter) }],
      }),
  });
  return outcome.kind === 'entered' || outcome.kind === 'unchanged' || outcome.kind === 'refused'
    ? undefined
    : uncommittedFailure(outcome, {
        seq: latest.seq,
        administers,
        subject: 'The list of quarters of this space',
      });
};

/** Whether a project's list names a quarter. */
export const isListed = async (
  { projectLedger }: Pick<ListPorts, 'projectLedger'>,
  projectId: string,
  quarterId: string,
): Promise<boolean> =>
  (await projectLedger.read(projectId, BASIS)).state?.quarters.some(({ id }) => id === quarterId) ?? false;

export const unlistQuarter = async (
  { projectLedger, clock }: ListPorts,
  projectId: string,
  quarterId: string,
): Promise<void> => {
  const reading = await projectLedger.read(projectId, BASIS);
  if (reading.state?.quarters.every(({ id }) => id !== quarterId) ?? true) return;
  await projectLedger.commit(reading, {
    commandId: serverId('unlist', quarterId),
    basedOn: reading.seq,
    decide: () =>
      ok({
        command: 'unlist',
        by: null,
        at: new Date(clock.now()).toISOString(),
        changes: [{ kind: 'unlisted', id: quarterId }],
      }),
  });
};

/** The list copies some settings; where they changed, so does the copy. A copy that lags is put right by the next change. */
export const relistQuarter = async (
  ports: ListPorts,
  before: Quarter,
  after: Quarter,
  seq: number,
): Promise<void> => {
  if (JSON.stringify(listingOf(before)) === JSON.stringify(listingOf(after))) return;
  try {
    const failure = await listQuarter(ports, after, serverId('relist', after.id, seq), false);
    if (failure !== undefined) ports.log.warn('The list of quarters was not brought up to date', failure);
  } catch (error) {
    ports.log.warn('The list of quarters was not brought up to date', error);
  }
};
