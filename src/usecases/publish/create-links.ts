import { linkName, linkPlan, type PlannedLink } from '#domain/jira-publishing/link-plan';
import type { RefusedRow } from '#domain/entities/publishing/run/publish-run';
import { APART_MS } from '#domain/jira-publishing/next-batch';
import { restingIssues } from '#domain/jira-publishing/resting-issues';
import { remainingLinks } from '#domain/jira-publishing/run-progress';
import type { Quarter } from '#domain/quarter/quarter';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import type { Publishing } from './ports';
import { progressOf, type PublishProgress, type PublishResult, type PublishWait } from './publish-outcome';
import { withoutEntry, type PublishStep } from './publish-step';

/** Calls in flight at once: Atlassian asks for five to ten at most. */
const AT_ONCE = 8;
/** An invocation ends after 25 seconds; what was linked has to be noted before. */
const LINKING_MS = 12_000;
/** Jira takes 100 calls a second of one operation, from everybody together. */
const BEGIN_APART_MS = 15;
const LOST_MS = 1_000;

interface Made {
  readonly made: readonly PlannedLink[];
  readonly refused: readonly (RefusedRow & { readonly link: PlannedLink })[];
  readonly pause: { readonly why: PublishWait; readonly ms: number };
}

interface LinksToMake {
  readonly links: readonly PlannedLink[];
  /** Cards whose issues were written a moment ago, and from when they may be written again. */
  readonly resting: ReadonlyMap<string, number>;
  /** No call begins from then on. */
  readonly until: number;
  /** Nothing else is left of the run. */
  readonly isLast: boolean;
}

/**
 * Makes links, several calls on their way at once, none before both its ends were left alone long enough. The link
 * whose ends were left alone longest goes first, so that a hub does not hold up the others.
 */
const makeInParallel = async (
  { clock, writer }: Publishing,
  quarter: Quarter,
  { links, resting, until }: Omit<LinksToMake, 'isLast'>,
): Promise<Made> => {
  const waiting = [...links];
  const made: PlannedLink[] = [];
  const refused: Made['refused'][number][] = [];
  const freeAt = new Map(resting);
  const readyAt = ({ from, to }: PlannedLink): number => Math.max(freeAt.get(from) ?? 0, freeAt.get(to) ?? 0);
  let beginAt = clock.now();
  let pause: Made['pause'] = { why: 'pace', ms: APART_MS };
  const isPaused = (): boolean => pause.why !== 'pace';
  const next = (): PlannedLink | undefined => {
    const index = waiting.reduce(
      (best, link, at) => (readyAt(link) < readyAt(waiting[best] ?? link) ? at : best),
      0,
    );
    return waiting.splice(index, 1)[0];
  };

  const work = async (): Promise<void> => {
    for (let link = next(); link !== undefined; link = next()) {
      const inward = findById(quarter.receipts, link.from);
      const outward = findById(quarter.receipts, link.to);
      if (inward === undefined || outward === undefined) continue;
      const at = Math.max(clock.now(), beginAt, readyAt(link));
      if (at >= until || isPaused()) return;
      // Taken before the wait, so that no other call comes between.
      beginAt = at + BEGIN_APART_MS;
      for (const end of [link.from, link.to]) freeAt.set(end, at + APART_MS);
      if (at > clock.now()) await clock.wait(at - clock.now());
      if (isPaused()) return;
      const answer = await writer.link({
        linkTypeId: link.linkTypeId,
        inwardIssueId: inward.issueId,
        outwardIssueId: outward.issueId,
      });
      if (answer.kind === 'done') made.push(link);
      else if (answer.kind === 'rejected') {
        refused.push({
          link,
          row: link.from,
          code: 'LINK_REFUSED',
          message: answer.message,
          solution: `Link ${inward.issueKey} and ${outward.issueKey} in Jira by hand, or ask for the permission to link.`,
        });
      } else {
        const ms = answer.kind === 'rate-limited' ? answer.waitMs : LOST_MS;
        pause = { why: 'rate-limit', ms: Math.max(pause.ms, ms) };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, links.length) }, work));
  return { made, refused, pause };
};

/** All that are left, at the end of a run. */
export const linksLeft = ({ clock }: Publishing, { opened, run, mapping }: PublishStep): LinksToMake => ({
  links: remainingLinks(opened.quarter, run, linkPlan(opened.quarter, mapping)),
  resting: new Map(),
  until: clock.now() + LINKING_MS,
  isLast: true,
});

/**
 * Those that can be made while the issues that a batch wrote have to be left alone, so that they are not all left to
 * the end. Undefined: there are none, or there is no time for them.
 */
export const linksMeanwhile = (
  { clock }: Publishing,
  { opened, run, mapping }: PublishStep,
): LinksToMake | undefined => {
  const resting = restingIssues(opened.quarter, run);
  // Their ends are left alone as well, before the next batch may write them.
  const until = Math.min(Date.parse(run.notBefore) - APART_MS, clock.now() + LINKING_MS);
  if (resting === undefined || clock.now() + APART_MS > until) return undefined;
  const links = remainingLinks(opened.quarter, run, linkPlan(opened.quarter, mapping)).filter(
    ({ from, to }) => [from, to].every((end) => (resting.get(end) ?? 0) < until),
  );
  return links.length === 0 ? undefined : { links, resting, until, isLast: false };
};

/** Links between issues that exist, one call each. Making one again changes nothing, so no intent is needed. */
export const createLinks = async (
  publishing: Publishing,
  step: PublishStep,
  toMake: LinksToMake,
): Promise<PublishResult<PublishProgress>> => {
  const { clock } = publishing;
  const { opened, run, mapping } = step;
  const { made, refused: rejected, pause } = await makeInParallel(publishing, opened.quarter, toMake);
  const unlinked = rejected.map(({ link }) => linkName(link));
  const refused = rejected.map(({ link: _link, ...row }): RefusedRow => row);
  const wait = { ...pause, ms: Math.max(pause.ms, Date.parse(run.notBefore) - clock.now()) };

  const noted = await publishing.repository.note(step.caller, opened, {
    kind: 'publish.link',
    id: publishing.newId(),
    run: run.id,
    linked: linkedByRow(made),
    taken: [],
    unlinked,
    refused,
    notBefore: new Date(clock.now() + wait.ms).toISOString(),
    done: toMake.isLast && toMake.links.length <= made.length + unlinked.length,
  });
  if (noted.kind !== 'entered') return withoutEntry(step, noted);
  const now = findById(noted.opened.quarter.runs, run.id) ?? run;
  return ok(progressOf(noted.opened, now, linkPlan(noted.opened.quarter, mapping), { refused, wait }));
};

const linkedByRow = (
  made: readonly PlannedLink[],
): readonly { readonly row: string; readonly to: readonly string[] }[] => {
  const rows = new Map<string, string[]>();
  for (const { from, to } of made) rows.set(from, [...(rows.get(from) ?? []), to]);
  return [...rows].map(([row, to]) => ({ row, to }));
};
