import type { Quarter } from '../quarter/quarter';
import { findById } from '../kernel/collection';
import type { Json } from '../kernel/json';
import { digest } from './digest';
import type { Section } from './issue-description';
import type { IssueDraft } from './issue-draft';
import type { PresentIssue } from './present-issue';
import { CARD_KINDS, type PublishMapping } from '../entities/publishing/mapping/publish-mapping';
import { ownValue } from '../kernel/own-value';

/** What each field of an issue holds, as one text that compares: by `summary`, `description`, ..., `field:<id>`. */
export type FieldTexts = Readonly<Record<string, string>>;

/** The text that a description has once it stands in Jira, without its structure. */
export type DescribeSections = (sections: readonly Section[]) => string;

/** Name of a field of Jira's own among the field texts. */
export const ownField = (fieldId: string): string => `field:${fieldId}`;

/** The id of a field of Jira's own; undefined: one that every issue has. */
export const idOfOwnField = (field: string): string | undefined =>
  field.startsWith('field:') ? field.slice('field:'.length) : undefined;

/** JSON with its keys in order, so that equal values are equal texts. */
const canonical = (value: Json | undefined): string => {
  if (value === undefined) return '';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one: Json) => canonical(one)).join(',')}]`;
  const record = value as Readonly<Record<string, Json>>;
  const members = Object.keys(record).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(ownValue(record, key))}`).join(',')}}`;
};

/** A value as Jira's field takes it, in the form in which `PresentIssue.values` tells it. */
const valueText = (value: Json): string => {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map((one: Json) => valueText(one)).join(', ');
  const { id, value: option, name } = value as Readonly<Record<string, Json>>;
  return valueText(id ?? option ?? name ?? null);
};

/** Every label that a mapping could ever have given. Others are people's own, and never looked at. */
export const labelFamily = (mapping: PublishMapping): ReadonlySet<string> =>
  new Set([
    'okra',
    ...CARD_KINDS.flatMap((kind) =>
      [mapping.types[kind].label ?? [], `okra-${kind.replace('_', '-')}`].flat(),
    ),
    ...mapping.labels,
  ]);

const sorted = (labels: readonly string[]): string => [...labels].sort().join(' ');

/** What a row's issue is to hold. A parent that is no issue yet, or none, is not told: an issue keeps the parent it has. */
export const wantedTexts = (quarter: Quarter, draft: IssueDraft, describe: DescribeSections): FieldTexts => {
  const parent = draft.parent === null ? undefined : findById(quarter.receipts, draft.parent);
  return {
    ...(draft.summary === '' ? {} : { summary: draft.summary }),
    description: describe(draft.description),
    labels: sorted(draft.labels),
    type: draft.issueTypeId,
    property: canonical(draft.property as unknown as Json),
    ...(parent === undefined ? {} : { parent: parent.issueId }),
    ...Object.fromEntries(
      Object.entries(draft.fields).map(([id, value]) => [ownField(id), valueText(value)]),
    ),
  };
};

/** What it holds in Jira, in the same fields. */
export const presentTexts = (issue: PresentIssue, mapping: PublishMapping): FieldTexts => {
  const family = labelFamily(mapping);
  return {
    summary: issue.summary,
    description: issue.description,
    labels: sorted(issue.labels.filter((label) => family.has(label))),
    type: issue.issueTypeId,
    property: canonical(issue.property),
    parent: issue.parentIssueId ?? '',
    ...Object.fromEntries(Object.entries(issue.values).map(([id, text]) => [ownField(id), text])),
  };
};

/** A digest of each text, to tell later whether it changed without keeping it. */
export const digestsOf = (texts: FieldTexts): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, digest(text)]));
