import { ownValue } from '../kernel/own-value';
import type { Quarter } from '../quarter/quarter';
import type { Json } from '../kernel/json';
import { milestoneSections, objectiveSections, taskSections, type Section } from './issue-description';
import { okraProperty, type OkraProperty } from './issue-property';
import { mappedFields } from './mapped-fields';
import type { Sprint } from '../entities/publishing/run/sprint';
import { findTaskType, parentOf } from './parent-plan';
import type { PublishMapping, RowKind, TypeChoice } from '../entities/publishing/mapping/publish-mapping';
import { withoutInvisible } from '../kernel/invisible';
import { findRow, type Row } from '../entities/publishing/row/row';

/** https://support.atlassian.com/jira-cloud-administration/docs/configure-advanced-settings/ */
const SUMMARY_LIMIT = 255;

/** What a card is as an issue, before anything is said about Jira's way of writing it. */
export interface IssueDraft {
  /** Id of the objective or milestone, or the row of a task. */
  readonly row: string;
  readonly kind: RowKind;
  readonly issueTypeId: string;
  /** Empty: the card has no title and cannot become an issue. */
  readonly summary: string;
  /** The title did not fit. */
  readonly isCut: boolean;
  readonly labels: readonly string[];
  readonly description: readonly Section[];
  readonly property: OkraProperty;
  /** Row that becomes its parent and has to be an issue before it. */
  readonly parent: string | null;
  /** A sub-task: without its parent it cannot be. */
  readonly needsParent: boolean;
  /** Fields of Jira's own that the mapping fills, by id; null where the card has nothing to say. */
  readonly fields: Readonly<Record<string, Json>>;
  /** Values for required fields that the card has nothing for. */
  readonly defaults: Readonly<Record<string, Json>>;
}

/** Jira's summary is one line. */
const summaryOf = (title: string): { readonly summary: string; readonly isCut: boolean } => {
  const line = withoutInvisible(title.replace(/[\p{Cc}]+/gu, ' '))
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

/** What a draft depends on beside the quarter. */
export interface DraftSetting {
  readonly mapping: PublishMapping;
  /** Name of this installation, so that issues of an earlier one are told apart. */
  readonly ledger: string;
  /** Sprints of the board that the mapping chose. */
  readonly sprints: readonly Sprint[];
}

const typeOf = (found: Row, mapping: PublishMapping): TypeChoice | undefined =>
  found.kind === 'task' ? findTaskType(found.milestone, mapping) : mapping.types[found.kind];

const sectionsOf = (quarter: Quarter, found: Row, { described }: PublishMapping): readonly Section[] => {
  switch (found.kind) {
    case 'objective':
      return objectiveSections(quarter, found.objective);
    case 'task':
      return taskSections(quarter, found.milestone);
    default:
      return milestoneSections(quarter, found.milestone, described);
  }
};

/**
 * What a card or task looks like as an issue. Incompleteness is no obstacle: what is not known is left out.
 * Undefined: it is gone, or it is a task that stays in OKRA.
 */
export const findIssueDraft = (
  quarter: Quarter,
  row: string,
  { mapping, ledger, sprints }: DraftSetting,
): IssueDraft | undefined => {
  const found = findRow(quarter, row);
  const type = found === undefined ? undefined : typeOf(found, mapping);
  if (found === undefined || type === undefined) return undefined;
  const { issueTypeId, label, level } = type;
  const own = label === null ? ['okra'] : ['okra', label];
  return {
    row,
    kind: found.kind,
    issueTypeId,
    ...summaryOf(found.title),
    labels: [...new Set([...own, ...mapping.labels])],
    description: sectionsOf(quarter, found, mapping),
    property: okraProperty(quarter, row, ledger),
    parent: parentOf(quarter, row, mapping),
    needsParent: level < 0,
    fields:
      found.kind === 'objective' || found.kind === 'task'
        ? {}
        : mappedFields(quarter, found.milestone, mapping, sprints),
    defaults: ownValue(mapping.defaults, issueTypeId) ?? {},
  };
};
