import type { Quarter } from '../quarter/quarter';
import { findById } from '../shared/collection';
import type { Json } from '../shared/json';
import { digest } from './digest';
import { milestoneSections, objectiveSections, type Section } from './issue-description';
import { okraProperty, type OkraProperty } from './issue-property';
import { kindOfMilestone } from './mapping-proposal';
import type { CardKind } from './publish-mapping';
import type { PublishMapping } from './publish-mapping';
import { otherEnd, type LinkPlan } from './link-plan';

/** https://support.atlassian.com/jira-cloud-administration/docs/configure-advanced-settings/ */
const SUMMARY_LIMIT = 255;

/** What a card is as an issue, before anything is said about Jira's way of writing it. */
export interface IssueDraft {
  /** Id of the objective or milestone. */
  readonly row: string;
  readonly kind: CardKind;
  readonly issueTypeId: string;
  /** Empty: the card has no title and cannot become an issue. */
  readonly summary: string;
  /** The title did not fit. */
  readonly isCut: boolean;
  readonly labels: readonly string[];
  readonly description: readonly Section[];
  readonly property: OkraProperty;
  /** Card that is its parent and has to exist before it. */
  readonly parent: string | null;
  /** Values for required fields that the card has nothing for. */
  readonly defaults: Readonly<Record<string, Json>>;
}

/** Jira's summary is one line. */
const summaryOf = (title: string): { readonly summary: string; readonly isCut: boolean } => {
  const line = title
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (line.length <= SUMMARY_LIMIT) return { summary: line, isCut: false };
  let cut = '';
  for (const character of line) {
    if (cut.length + character.length > SUMMARY_LIMIT - 1) break;
    cut += character;
  }
  return { summary: `${cut.trimEnd()}…`, isCut: true };
};

/** The kind of card that a row is; undefined: no such card. */
const findKind = (quarter: Quarter, row: string): CardKind | undefined => {
  if (findById(quarter.objectives, row) !== undefined) return 'objective';
  const milestone = findById(quarter.milestones, row);
  return milestone === undefined ? undefined : kindOfMilestone(milestone.type);
};

/**
 * What a card looks like as an issue. Incompleteness is no obstacle: what is not known is left out.
 *
 * @param ledger name of this installation, so that issues of an earlier one are told apart
 */
export const findIssueDraft = (
  quarter: Quarter,
  row: string,
  mapping: PublishMapping,
  ledger: string,
): IssueDraft | undefined => {
  const kind = findKind(quarter, row);
  if (kind === undefined) return undefined;
  const objective = findById(quarter.objectives, row);
  const milestone = findById(quarter.milestones, row);
  const { issueTypeId, label } = mapping.types[kind];
  return {
    row,
    kind,
    issueTypeId,
    ...summaryOf(objective?.title ?? milestone?.title ?? ''),
    labels: label === null ? ['okra'] : ['okra', label],
    description:
      objective !== undefined
        ? objectiveSections(quarter, objective)
        : milestone !== undefined
          ? milestoneSections(quarter, milestone)
          : [],
    property: okraProperty(quarter, row, ledger),
    parent: null,
    defaults: mapping.defaults[issueTypeId] ?? {},
  };
};

/** Digest of each field as it is about to be published, for telling later what changed. */
export const draftDigests = (draft: IssueDraft, plan: LinkPlan): Readonly<Record<string, string>> => {
  const links = (plan.get(draft.row) ?? []).map(
    (link) => `${link.linkTypeId}${link.from === draft.row ? '>' : '<'}${otherEnd(link, draft.row)}`,
  );
  const { ledger: _ledger, ...property } = draft.property;
  return {
    summary: digest(draft.summary),
    description: digest(JSON.stringify(draft.description)),
    labels: digest(draft.labels.join(' ')),
    property: digest(JSON.stringify(property)),
    links: digest(links.sort().join(' ')),
  };
};
