import { linkPlan } from '#domain/jira-publishing/link-plan';
import type { PublishIntent, RefusedRow } from '#domain/entities/publishing/run/publish-run';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import type { Quarter } from '#domain/quarter/quarter';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import type { Look, Publishing } from './ports';
import { progressOf, type PublishProgress, type PublishResult } from './publish-outcome';
import type { PublishStep } from './publish-step';
import { recordRemoval } from './record-removal';
import { FIRST_LOOK_MS, POLL_MS } from './resolve-unknown-outcome';

/** Jira tells of a deletion by an event, which may come late; what nothing told of by then stays in the ledger. */
const GIVE_UP_MS = 120_000;

const undecided = ({ id, issueKey }: Receipt): RefusedRow => ({
  row: id,
  code: 'KEPT',
  message: `Nobody can tell whether ${issueKey} was deleted or is hidden from you.`,
  solution: 'Look for it in Jira. Where it is gone, choose “publish again” at the card.',
});

type Fate = 'there' | 'gone' | 'unknown';

/**
 * What became of issues that were about to be deleted. Gone is what Jira's own event says, and what is not there for the
 * person who saw it before the call while Jira shows the same person something else, and the app sees it neither.
 */
const fates = async (
  { present, states, projects, repository }: Publishing,
  step: PublishStep,
  quarter: Quarter,
  intent: PublishIntent,
  receipts: readonly Receipt[],
): Promise<ReadonlyMap<string, Fate>> => {
  const ids = receipts.map(({ issueId }) => issueId);
  const others = quarter.receipts.flatMap(({ issueId }) => (ids.includes(issueId) ? [] : [issueId]));
  const [mine, apps, known, project, person] = await Promise.all([
    present.look([...ids, ...others.slice(0, 100 - ids.length)], 'user'),
    present.look(ids, 'app').catch((): Look => ({ there: new Set(), unsaid: new Set(ids) })),
    states.read(ids),
    projects.find(quarter.settings.projectId),
    repository.identify(step.caller, step.opened),
  ]);
  // Where the quarter has no other issue, the project itself has to answer.
  const answersOther =
    others.some((id) => mine.there.has(id)) || (others.length === 0 && project !== undefined);
  const hasSeen = (issueId: string): boolean =>
    intent.caller !== undefined && intent.caller === person && intent.seen?.includes(issueId) === true;
  return new Map(
    ids.map((id): [string, Fate] => {
      if (mine.there.has(id) || apps.there.has(id)) return [id, 'there'];
      if (known.get(id)?.isDeleted === true) return [id, 'gone'];
      const isUnsaid = mine.unsaid.has(id) || apps.unsaid.has(id);
      return [id, !isUnsaid && hasSeen(id) && answersOther ? 'gone' : 'unknown'];
    }),
  );
};

/** Finds out what became of deletions whose answers did not come. What is there is looked at and deleted anew. */
export const settleRemoval = async (
  publishing: Publishing,
  step: PublishStep,
  intent: PublishIntent,
): Promise<PublishResult<PublishProgress>> => {
  const { quarter } = step.opened;
  const ageMs = publishing.clock.now() - Date.parse(intent.at);
  const wait = (why: 'in-flight' | 'doubt', ms: number): PublishResult<PublishProgress> =>
    ok(progressOf(step.opened, step.run, linkPlan(quarter, step.mapping), { wait: { why, ms } }));
  if (ageMs < FIRST_LOOK_MS) return wait('in-flight', Math.min(POLL_MS, FIRST_LOOK_MS - ageMs));
  const receipts = intent.rows.flatMap((row) => findById(quarter.receipts, row) ?? []);
  const found = await fates(publishing, step, quarter, intent, receipts);
  const withFate = (fate: Fate): readonly Receipt[] =>
    receipts.filter(({ issueId }) => found.get(issueId) === fate);
  if (withFate('unknown').length > 0 && ageMs < GIVE_UP_MS) return wait('doubt', POLL_MS);
  return recordRemoval(publishing, step, intent, {
    removed: withFate('gone').map(({ id }) => id),
    refused: withFate('unknown').map(undecided),
    wait: { why: 'pace', ms: 0 },
  });
};
