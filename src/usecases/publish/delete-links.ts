import { linkName, linkPlan, type ObsoleteLink } from '#domain/jira-publishing/link-plan';
import { APART_MS } from '#domain/jira-publishing/next-batch';
import type { RefusedRow } from '#domain/entities/publishing/run/publish-run';
import type { Quarter } from '#domain/quarter/quarter';
import { remainingLinks, remainingUnlinks } from '#domain/jira-publishing/run-progress';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import type { Publishing } from './ports';
import { progressOf, type PublishProgress, type PublishResult, type PublishWait } from './publish-outcome';
import { withoutEntry, type PublishStep } from './publish-step';

const AT_ONCE = 25;
const TAKING_MS = 12_000;

/** Both ways round: either receipt may have noted the link. */
const bothWays = (links: readonly ObsoleteLink[]) =>
  links.flatMap(({ row, other }) => [
    { row, to: [other] },
    { row: other, to: [row] },
  ]);

const merged = (
  pairs: readonly { readonly row: string; readonly to: readonly string[] }[],
): readonly { readonly row: string; readonly to: readonly string[] }[] => {
  const rows = new Map<string, string[]>();
  for (const { row, to } of pairs) rows.set(row, [...(rows.get(row) ?? []), ...to]);
  return [...rows].map(([row, to]) => ({ row, to }));
};

const issueIdOf = (quarter: Quarter, row: string): string => findById(quarter.receipts, row)?.issueId ?? '';

/** Takes away links that OKRA made and that the agreement no longer asks for. A link that is gone already is none. */
export const deleteLinks = async (
  publishing: Publishing,
  step: PublishStep,
): Promise<PublishResult<PublishProgress>> => {
  const { clock, writer, present } = publishing;
  const { opened, run, mapping } = step;
  const { quarter } = opened;
  const plan = linkPlan(quarter, mapping);
  const slice = remainingUnlinks(quarter, run, plan).slice(0, AT_ONCE);
  const ends = [
    ...new Set(slice.flatMap(({ row, other }) => [row, other].map((end) => issueIdOf(quarter, end)))),
  ];
  const issues = await present.read(ends, []);
  const isSeen = (issueId: string): boolean => issues.some((issue) => issue.issueId === issueId);
  // Jira lists no link to what it does not show, so that an empty list says nothing then; a deleted end has none.
  const known = await publishing.states.read(ends.filter((id) => !isSeen(id)));
  const isSettled = (issueId: string): boolean => isSeen(issueId) || known.get(issueId)?.isDeleted === true;
  const ours = new Set([mapping.contributes?.linkTypeId, mapping.blocks?.linkTypeId]);
  const taken: ObsoleteLink[] = [];
  const refused: RefusedRow[] = [];
  const unlinked: string[] = [];
  const until = clock.now() + TAKING_MS;
  let pause: { readonly why: PublishWait; readonly ms: number } = { why: 'pace', ms: APART_MS };

  for (const link of slice) {
    if (clock.now() >= until) break;
    const other = issueIdOf(quarter, link.other);
    const issue = issues.find(({ issueId }) => issueId === issueIdOf(quarter, link.row));
    const found = (issue?.links ?? []).filter(
      ({ otherIssueId, linkTypeId }) => otherIssueId === other && ours.has(linkTypeId),
    );
    if (found.length === 0 && isSettled(issueIdOf(quarter, link.row)) && isSettled(other)) {
      taken.push(link);
      continue;
    }
    const [first] = found;
    const answer =
      first === undefined
        ? ({
            kind: 'rejected',
            message: 'Jira does not show both of these work items to you.',
            fields: [],
          } as const)
        : await writer.unlink(first.linkId);
    if (answer.kind === 'done') taken.push(link);
    else if (answer.kind === 'rejected') {
      unlinked.push(linkName({ from: link.row, to: link.other }));
      refused.push({
        row: link.row,
        code: 'LINK_REFUSED',
        message: answer.message,
        solution: 'Take the link away in Jira by hand, or ask for the permission to link.',
      });
    } else {
      pause = { why: 'rate-limit', ms: answer.kind === 'rate-limited' ? answer.waitMs : 1_000 };
      break;
    }
    await clock.wait(APART_MS);
  }

  const left =
    remainingUnlinks(quarter, run, plan).length -
    taken.length -
    unlinked.length +
    remainingLinks(quarter, run, plan).length;
  const noted = await publishing.repository.note(step.caller, opened, {
    kind: 'publish.link',
    id: publishing.newId(),
    run: run.id,
    linked: [],
    taken: merged(bothWays(taken)),
    unlinked,
    refused,
    notBefore: new Date(clock.now() + pause.ms).toISOString(),
    done: left <= 0,
  });
  if (noted.kind !== 'entered') return withoutEntry(step, noted);
  const now = findById(noted.opened.quarter.runs, run.id) ?? run;
  return ok(progressOf(noted.opened, now, linkPlan(noted.opened.quarter, mapping), { refused, wait: pause }));
};
