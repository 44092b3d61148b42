import { broughtCards } from '#domain/existing-work/brought-cards';
import { chosenFields } from '#domain/jira-publishing/mapped-fields';
import { derivedId } from '#domain/kernel/ids';
import { ok } from '#domain/kernel/result';
import type { BringCommand } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import { JOIN_FIRST } from '#domain/quarter/roles';
import { decideOnServer } from '#domain/server/decide-on-server';
import { notFound } from '../failure';
import { heardState } from '../linking/heard-state';
import { restoreMark } from '../linking/mark-issue';
import { draftSetting, openForLinking } from '../linking/open-for-linking';
import type { Caller } from '../ports';
import { failedWhy, refusedBy, type PublishResult } from '../publish/publish-outcome';
import { saveIssueLinks } from '../publish/save-issue-links';
import { withConcurrency } from '../publish/with-concurrency';
import { actorOf } from '../quarter/access-quarter';
import { judgeWork, type ChosenWork, type RefusedWork } from './judge-work';
import type { ExistingWork } from './ports';
import { tellWork } from './tell-work';

/** An invocation ends after 25 seconds; what was not told to Jira by then waits for the next one. */
const MOST_MS = 14_000;

export interface BringRequest {
  readonly quarterId: string;
  /** Made by whoever asks; the same again is the same entry. */
  readonly commandId: string;
  readonly items: readonly { readonly issueId: string; readonly objectiveId?: string | null | undefined }[];
}

export interface BroughtWork {
  readonly issueId: string;
  readonly issueKey: string;
  readonly row: string;
}

export interface BringAnswer {
  readonly seq: number;
  /** Sequence of the entry that brought them, for its undo; null: nothing came in. */
  readonly entry: number | null;
  readonly brought: readonly BroughtWork[];
  readonly refused: readonly RefusedWork[];
}

/** Numbered as they were asked for, so that the same request names the same cards. */
const chosenOf = ({ commandId, items }: BringRequest): readonly ChosenWork[] => {
  const first = new Map(items.toReversed().map((item) => [item.issueId, item]));
  return items.flatMap((item, ordinal) =>
    first.get(item.issueId) === item
      ? [
          {
            issueId: item.issueId,
            row: derivedId(commandId, ordinal + 1),
            objectiveId: item.objectiveId,
          },
        ]
      : [],
  );
};

/** What this very request brought in before: its answer was lost, or it was sent twice. */
const broughtBefore = (quarter: Quarter, chosen: readonly ChosenWork[]): readonly BroughtWork[] =>
  chosen.flatMap(({ row, issueId }) =>
    quarter.receipts
      .filter((receipt) => receipt.id === row && receipt.issueId === issueId)
      .map(({ issueKey }) => ({ issueId, issueKey, row })),
  );

const settledBefore = (
  quarter: Quarter,
  seq: number,
  chosen: readonly ChosenWork[],
): BringAnswer | undefined => {
  const brought = broughtBefore(quarter, chosen);
  if (brought.length === 0) return undefined;
  const rows = new Set(brought.map(({ row }) => row));
  const left = chosen.filter(({ row }) => !rows.has(row));
  return {
    seq,
    entry: null,
    brought,
    refused: left.map(({ issueId }) => ({
      issueId,
      issueKey: null,
      message: 'It was not among those that came in. Choose it once more.',
    })),
  };
};

/**
 * Makes cards of work items, each linked to its own. Every one is judged by itself and told first, as the caller, which
 * Jira allows only to who may edit it; those that could be told then come in as one entry, or none of them, and then all
 * are told back. Nothing else is written to Jira.
 */
export const bringWork = async (
  ports: ExistingWork,
  caller: Caller,
  request: BringRequest,
): Promise<PublishResult<BringAnswer>> => {
  const { clock, present, states, describe, repository } = ports;
  const began = clock.now();
  const access = await openForLinking(ports, caller, request.quarterId);
  if (!access.ok) return access;
  const opened = access.value;
  const { quarter } = opened;
  if (opened.member === null) return refusedBy(JOIN_FIRST);
  const chosen = chosenOf(request);
  const before = settledBefore(quarter, opened.seq, chosen);
  if (before !== undefined) return ok(before);

  const setting = await draftSetting(ports, opened);
  if (setting === undefined) return notFound;
  const ids = chosen.map(({ issueId }) => issueId);
  const survey = await present.survey(ids, [...chosenFields(setting.mapping).keys()]);
  const { coming, refused } = await judgeWork(ports, caller, quarter, chosen, survey);
  const at = new Date(clock.now()).toISOString();
  const by = actorOf(opened);
  const drawn = broughtCards(quarter, coming, { setting, describe }, { by, at });
  if (!drawn.ok) return refusedBy(drawn.error);
  const commandOf = (cards: BringCommand['cards']) =>
    ({ kind: 'work.bring', id: request.commandId, cards }) as const;
  // What the ledger would refuse now, no work item is told.
  const decision = decideOnServer(quarter, commandOf(drawn.value.cards), { by, at });
  if (!decision.ok) return refusedBy(decision.error);

  const work = coming.map(({ issueId, row, issue }) => ({ issueId, row, issueKey: issue.issueKey }));
  const untold = await tellWork(ports, drawn.value.quarter, work, began + MOST_MS);
  const told = work.filter(({ issueId }) => !untold.has(issueId));
  const left = work.flatMap(({ issueId, issueKey }) => {
    const message = untold.get(issueId);
    return message === undefined ? [] : [{ issueId, issueKey, message }];
  });
  const all = [...refused, ...left];
  if (told.length === 0) return ok({ seq: opened.seq, entry: null, brought: [], refused: all });

  const cards = drawn.value.cards.filter(({ receipt }) => !untold.has(receipt.issueId));
  const noted = await repository.note(caller, opened, commandOf(cards));
  if (noted.kind !== 'entered') {
    const latest = noted.kind === 'refused' ? noted.opened : opened;
    const twice = settledBefore(latest.quarter, latest.seq, chosen);
    if (twice !== undefined) return ok(twice);
    await withConcurrency(told, ({ issueId }) =>
      restoreMark(
        ports,
        latest.quarter,
        issueId,
        coming.find((one) => one.issueId === issueId)?.issue.property,
      ),
    );
    return noted.kind === 'refused' ? refusedBy(noted.refusal) : failedWhy(noted.why);
  }
  // Before their sections can be found: they may stand in another project, and no event has told so yet.
  const issues = new Map(survey.issues.map((issue) => [issue.issueId, issue]));
  await states.keep(
    told.flatMap(({ issueId }) => {
      const issue = issues.get(issueId);
      return issue === undefined ? [] : [heardState(issue, began)];
    }),
  );
  await saveIssueLinks(
    ports,
    noted.opened,
    told.map(({ row }) => row),
  );
  const entry = noted.opened.reading
    .entriesAfter(opened.seq)
    ?.find(({ commandId }) => commandId === request.commandId);
  return ok({ seq: noted.opened.seq, entry: entry?.seq ?? null, brought: told, refused: all });
};
