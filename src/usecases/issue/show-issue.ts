import type { Quarter } from '#domain/quarter/quarter';
import { choicesOf } from '#domain/quarter/quarter-list';
import { findById } from '#domain/kernel/collection';
import { sameJson, type Json } from '#domain/kernel/json';
import { ok, type Result } from '#domain/kernel/result';
import { scoreStories, type ScoreStory } from '#domain/views/sessions/score-story';
import { cardContext, type CardContext } from '#domain/views/thread/card-context';
import { notFound, type Failure } from '../failure';
import type { Caller, Grant } from '../ports';
import { settleRights } from '../quarter/project-rights';
import { projectIdOf } from '#domain/quarter/quarter-id';
import { neighboursOf, seenCard, type Neighbours, type SeenCard } from './neighbours';
import type { IssuePorts, SeenIssue } from './ports';

export type IssueCard =
  | {
      readonly state: 'not-linked';
      readonly quarters: readonly { readonly id: string; readonly label: string }[];
    }
  | { readonly state: 'not-set-up'; readonly projectName: string }
  | { readonly state: 'hidden' }
  | ({
      readonly state: 'linked';
      readonly viewer: Viewer;
      /** Of the card alone, as everybody may read them. */
      readonly scores: readonly ScoreStory[];
    } & SeenCard);

export interface Viewer {
  /** Null: they read along. */
  readonly member: string | null;
  readonly mayJoin: boolean;
}

interface Found {
  readonly quarter: Quarter;
  readonly why: CardContext;
  readonly neighbours: Neighbours;
  readonly scores: readonly ScoreStory[];
  readonly member: string | undefined;
  readonly grant: Grant | undefined;
}

/** The card of an issue as the ledger has it; undefined: the ledger knows of none, whatever was claimed. */
const findCard = async (
  { repository }: IssuePorts,
  caller: Caller,
  issueId: string,
  { quarterId, cardId }: { readonly quarterId: string; readonly cardId: string },
): Promise<Found | undefined> => {
  if (projectIdOf(quarterId) === undefined) return undefined;
  // The end is not confirmed: an entry of this very moment may be missing, and one round trip is saved.
  const { grant, member, read } = await repository.open(caller, quarterId, {});
  const { state: quarter, seq } = await read();
  if (quarter === null || findById(quarter.receipts, cardId)?.issueId !== issueId) return undefined;
  const reason = cardContext(quarter, cardId, seq);
  if (reason === undefined) return undefined;
  // A task has its card's id beside its own row's, and no score of its own.
  const card = reason.type === 'task' ? undefined : findById(quarter.milestones, reason.milestoneId);
  const scores = card === undefined ? [] : scoreStories(quarter, card);
  return { quarter, why: reason, neighbours: neighboursOf(quarter, reason), scores, member, grant };
};

const maySee = async (
  ports: IssuePorts,
  caller: Caller,
  own: SeenIssue,
  { quarter, grant }: Found,
): Promise<boolean> => {
  const { projectId } = quarter.settings;
  // Whoever sees an issue may browse its project.
  if (own.project.id === projectId) return true;
  const { rights, kept } = await settleRights(ports, caller, projectId, grant);
  await kept;
  return rights.browse;
};

const unlinked = async ({ projectLedger }: IssuePorts, { project }: SeenIssue): Promise<IssueCard> => {
  const { state } = await projectLedger.read(project.id, { settled: true });
  const quarters = choicesOf(state?.quarters ?? []).map(({ id, label }) => ({ id, label }));
  return quarters.length === 0
    ? { state: 'not-set-up', projectName: project.name }
    : { state: 'not-linked', quarters };
};

const viewerOf = ({ quarter, member, grant }: Found): Viewer => ({
  member: member !== undefined && findById(quarter.members, member) !== undefined ? member : null,
  mayJoin: quarter.settings.joining === 'open' || grant?.rights.administer === true,
});

const linked = async (
  ports: IssuePorts,
  caller: Caller,
  found: Found,
  own: SeenIssue,
  others: readonly SeenIssue[],
): Promise<IssueCard> => {
  if (!(await maySee(ports, caller, own, found))) return { state: 'hidden' };
  const { why, neighbours, scores } = found;
  return { state: 'linked', ...seenCard(why, neighbours, own, others), scores, viewer: viewerOf(found) };
};

/** Whether two copies differ in nothing but the revision they were computed at. */
const saysTheSame = (a: CardContext, b: CardContext): boolean =>
  sameJson({ ...a, seq: 0 } as unknown as Json, { ...b, seq: 0 } as unknown as Json);

/**
 * Why an issue exists, as of now and as the viewer may see it. Their own view of the issue in Jira is the permission:
 * an issue that Jira does not show them is answered like one that does not exist. The kept copy is refreshed, and a
 * lost link is restored from what the issue says of itself, once the ledger confirms it.
 */
export const showIssue = async (
  ports: IssuePorts,
  caller: Caller,
  issueId: string,
): Promise<Result<IssueCard, Failure>> => {
  const { index, issues } = ports;
  const link = await index.find(issueId);
  const known = link === undefined ? undefined : await findCard(ports, caller, issueId, link);
  const seen = await issues.read([issueId, ...(known?.neighbours.issueIds ?? [])]);
  const own = seen.find((issue) => issue.issueId === issueId);
  if (own === undefined) return notFound;
  if (known !== undefined && link !== undefined) {
    if (!saysTheSame(link.why, known.why)) {
      await index.keep([{ ...link, why: known.why }]);
    }
    return ok(
      await linked(
        ports,
        caller,
        known,
        own,
        seen.filter((issue) => issue !== own),
      ),
    );
  }
  const claimed = own.claim === null ? undefined : { quarterId: own.claim.quarter, cardId: own.claim.row };
  const confirmed = claimed === undefined ? undefined : await findCard(ports, caller, issueId, claimed);
  if (claimed === undefined || confirmed === undefined) return ok(await unlinked(ports, own));
  await index.keep([{ issueId, ...claimed, why: confirmed.why }]);
  const others = confirmed.neighbours.issueIds;
  return ok(
    await linked(ports, caller, confirmed, own, others.length === 0 ? [] : await issues.read(others)),
  );
};
