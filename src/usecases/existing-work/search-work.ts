import { findChosenMapping } from '#domain/jira-publishing/mapping-in-force';
import { isWordless, readIssueQuery } from '#domain/jira-publishing/issue-query';
import { proposeMapping, type IssueType } from '#domain/jira-publishing/mapping-proposal';
import type { PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import { objectiveOfParent } from '#domain/existing-work/objective-of-parent';
import { typeOfWork, type TypeOfWork } from '#domain/existing-work/type-of-work';
import { workNarrowing, type WorkFilter } from '#domain/existing-work/work-query';
import { titleOfRow } from '#domain/entities/publishing/row/row';
import type { Quarter } from '#domain/quarter/quarter';
import { ok } from '#domain/kernel/result';
import { notFound } from '../failure';
import type { Caller } from '../ports';
import { claimOfProperty, findOtherHolder } from '../publish/held-elsewhere';
import type { PublishResult } from '../publish/publish-outcome';
import type { ExistingWork, ListedWork, WorkPage } from './ports';

/** As many as a person looks through before they ask for more. */
const MOST_SHOWN = 50;

export interface WorkSearch extends WorkFilter {
  readonly quarterId: string;
  readonly text: string;
  /** From an earlier answer; null: the first page. */
  readonly page: string | null;
}

/** A work item, what it would become, and who has it already. */
export interface FoundWork extends Omit<
  ListedWork,
  'property' | 'labels' | 'issueTypeId' | 'issueTypeLevel'
> {
  readonly becomes: TypeOfWork & { readonly objectiveId: string | null };
  /** The card that has it; `label`: of which quarter, null where the caller may not see that one. Null: nobody has it. */
  readonly held: { readonly title: string; readonly label: string | null } | null;
}

export interface FoundPage {
  readonly work: readonly FoundWork[];
  readonly next: string | null;
  /** Types of the project that somebody may look for. */
  readonly types: readonly IssueType[];
  /** What is wrong with the query, in Jira's own words. */
  readonly problem: string | null;
}

type Looked = WorkPage & { readonly problem: string | null };

const nothing = (problem: string): Looked => ({ work: [], next: null, problem });

const look = async (
  { search, work }: ExistingWork,
  projectId: string,
  asked: WorkSearch,
  types: readonly IssueType[],
): Promise<Looked> => {
  const query = readIssueQuery(asked.text);
  if (query.kind === 'keys') {
    const found = await work.byKeys(query.keys);
    return found.length > 0
      ? { work: found, next: null, problem: null }
      : nothing(
          `There is ${query.keys.length === 1 ? `no work item ${query.keys[0] ?? ''}` : 'none of these work items'} that you may see.`,
        );
  }
  if (query.kind === 'jql') {
    const problem = await search.problemOf(query);
    if (problem !== null) return nothing(problem);
  }
  if (isWordless(query)) return nothing('Type a word of the summary, a key, or a JQL query.');
  const page = await work.page(
    projectId,
    { query, narrowing: workNarrowing(asked, types) },
    { most: MOST_SHOWN, token: asked.page },
  );
  return { ...page, problem: null };
};

/** Opens each quarter once, however many of its work items are on the page. */
const openedOnce = ({ repository }: ExistingWork): Pick<ExistingWork['repository'], 'open'> => {
  const known = new Map<string, ReturnType<ExistingWork['repository']['open']>>();
  return {
    open: (caller, quarterId) => {
      const opened = known.get(quarterId) ?? repository.open(caller, quarterId);
      known.set(quarterId, opened);
      return opened;
    },
  };
};

/**
 * Who has each of these. Elsewhere only those are looked for that say so themselves: what the index of links alone knows is
 * found out when they are brought in, which asks of each again.
 */
const holders = async (
  ports: ExistingWork,
  caller: Caller,
  quarter: Quarter,
  work: readonly ListedWork[],
): Promise<ReadonlyMap<string, NonNullable<FoundWork['held']>>> => {
  const own = new Map(quarter.receipts.map(({ issueId, id }) => [issueId, id]));
  const repository = openedOnce(ports);
  const held = await Promise.all(
    work.map(async (one) => {
      const row = own.get(one.issueId);
      if (row !== undefined) {
        return [one.issueId, { title: titleOfRow(quarter, row), label: quarter.settings.label }] as const;
      }
      const claim = claimOfProperty(one);
      if (claim.quarter === undefined || claim.quarter === quarter.id) return undefined;
      const other = await findOtherHolder({ ...ports, repository }, caller, quarter.id, claim);
      if (other === undefined) return undefined;
      const who = other.kind === 'hidden' ? { title: '', label: null } : other;
      return [one.issueId, { title: who.title, label: who.label }] as const;
    }),
  );
  return new Map(held.filter((one) => one !== undefined));
};

const mappingOf = (quarter: Quarter, types: readonly IssueType[]): PublishMapping | undefined =>
  findChosenMapping(quarter) ??
  (types.length === 0 ? undefined : proposeMapping(quarter.settings.projectId, types, []));

/** Work items of the quarter's project that could become cards, with what each would become. Writes nothing. */
export const searchWork = async (
  ports: ExistingWork,
  caller: Caller,
  asked: WorkSearch,
): Promise<PublishResult<FoundPage>> => {
  const opened = await ports.repository.open(caller, asked.quarterId);
  if (opened === undefined) return notFound;
  const { quarter } = opened;
  const { projectId } = quarter.settings;
  const types = await ports.source.issueTypes(projectId);
  const { work, next, problem } = await look(ports, projectId, asked, types);
  const held = await holders(ports, caller, quarter, work);
  const mapping = mappingOf(quarter, types);
  return ok({
    next,
    problem,
    types: types.filter(({ level }) => level >= 0),
    work: work.map((one) => ({
      issueId: one.issueId,
      issueKey: one.issueKey,
      summary: one.summary,
      issueTypeName: one.issueTypeName,
      statusName: one.statusName,
      statusCategory: one.statusCategory,
      parent: one.parent,
      becomes: {
        ...typeOfWork(one, mapping),
        objectiveId: objectiveOfParent(quarter, one.parent?.issueId ?? null),
      },
      held: held.get(one.issueId) ?? null,
    })),
  });
};
