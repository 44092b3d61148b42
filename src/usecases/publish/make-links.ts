import { linkName, linkPlan, type PlannedLink } from '#domain/publishing/link-plan';
import type { RefusedRow } from '#domain/publishing/publish-run';
import { remainingLinks } from '#domain/publishing/run-progress';
import { findById } from '#domain/shared/collection';
import { ok } from '#domain/shared/result';
import type { Publishing } from './ports';
import { progressOf, type PublishProgress, type PublishResult, type PublishWait } from './publish-outcome';
import { withoutEntry, type PublishStep } from './publish-step';

/** An invocation ends after 25 seconds; what was linked has to be noted before. */
const LINKING_MS = 12_000;
/** Both ends of a link are written: below three a second on either. */
const APART_MS = 400;

/** Links between issues that exist, one call each. Making one again changes nothing, so no intent is needed. */
export const makeLinks = async (
  publishing: Publishing,
  step: PublishStep,
): Promise<PublishResult<PublishProgress>> => {
  const { clock, writer } = publishing;
  const { opened, run, mapping } = step;
  const { quarter } = opened;
  const waiting = [...remainingLinks(quarter, run, linkPlan(quarter, mapping))];
  const made: PlannedLink[] = [];
  const unlinked: string[] = [];
  const refused: RefusedRow[] = [];
  const freeAt = new Map<string, number>();
  const readyAt = ({ from, to }: PlannedLink): number => Math.max(freeAt.get(from) ?? 0, freeAt.get(to) ?? 0);
  const until = clock.now() + LINKING_MS;
  let pause: { readonly why: PublishWait; readonly ms: number } = { why: 'pace', ms: APART_MS };

  while (waiting.length > 0 && clock.now() < until) {
    // The link whose ends were left alone longest goes first, so that a hub does not hold up the others.
    const index = waiting.reduce(
      (best, link, at) => (readyAt(link) < readyAt(waiting[best] ?? link) ? at : best),
      0,
    );
    const [link] = waiting.splice(index, 1);
    const inward = findById(quarter.receipts, link?.from ?? '');
    const outward = findById(quarter.receipts, link?.to ?? '');
    if (link === undefined || inward === undefined || outward === undefined) continue;
    const restMs = readyAt(link) - clock.now();
    if (restMs > 0) await clock.wait(restMs);
    const answer = await writer.link({
      linkTypeId: link.linkTypeId,
      inwardIssueId: inward.issueId,
      outwardIssueId: outward.issueId,
    });
    for (const end of [link.from, link.to]) freeAt.set(end, clock.now() + APART_MS);
    if (answer.kind === 'done') made.push(link);
    else if (answer.kind === 'rejected') {
      unlinked.push(linkName(link));
      refused.push({
        row: link.from,
        code: 'LINK_REFUSED',
        message: answer.message,
        solution: `Link ${inward.issueKey} and ${outward.issueKey} in Jira by hand, or ask for the permission to link.`,
      });
    } else {
      pause = { why: 'rate-limit', ms: answer.kind === 'rate-limited' ? answer.waitMs : 1_000 };
      break;
    }
  }

  const left =
    remainingLinks(quarter, run, linkPlan(quarter, mapping)).length - made.length - unlinked.length;
  const noted = await publishing.desk.note(step.caller, opened, {
    kind: 'publish.link',
    id: publishing.newId(),
    run: run.id,
    linked: linkedByRow(made),
    taken: [],
    unlinked,
    refused,
    notBefore: new Date(clock.now() + pause.ms).toISOString(),
    done: left <= 0,
  });
  if (noted.kind !== 'entered') return withoutEntry(step, noted);
  const now = findById(noted.opened.quarter.runs, run.id) ?? run;
  return ok(progressOf(noted.opened, now, linkPlan(noted.opened.quarter, mapping), { refused, wait: pause }));
};

const linkedByRow = (
  made: readonly PlannedLink[],
): readonly { readonly row: string; readonly to: readonly string[] }[] => {
  const rows = new Map<string, string[]>();
  for (const { from, to } of made) rows.set(from, [...(rows.get(from) ?? []), to]);
  return [...rows].map(([row, to]) => ({ row, to }));
};
