/** What somebody who looks for a work item typed. */
export type IssueQuery =
  /** Nothing: what was changed last is shown. */
  | { readonly kind: 'latest' }
  /** One or several, as copied from a list. */
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** It reads like JQL; whether it is, Jira says. */
  | { readonly kind: 'jql'; readonly where: string; readonly orderBy: string };

/** A query that somebody typed, in Jira's language. */
export type TypedQuery = Extract<IssueQuery, { kind: 'jql' }>;

/** What is looked for by the index; keys are looked up past it. */
export type SearchedQuery = Exclude<IssueQuery, { kind: 'keys' }>;

/** Whether there is nothing to look for: what was typed holds no word. */
export const isWordless = (query: IssueQuery): boolean => query.kind === 'words' && query.words.length === 0;

const KEY = /^[a-z][a-z0-9_]{1,30}-\d{1,15}$/i;
const QUOTED = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gs;
const OPERATOR = /[=~<>]|\b(?:not\s+)?in\s*\(|\bis\s+(?:not\s+)?(?:empty|null)\b|^\s*order\s+by\b/i;
const ORDER_BY = /\border\s+by\b/gi;
const WORD = /[\p{L}\p{N}_]+/gu;
/** More words find no better; a query has a length that Jira takes. */
const MOST_WORDS = 12;
/** As many as one search shows. */
const MOST_KEYS = 50;

/** The same text with what stands in quotes blotted out, so that only the query's own words are looked at. */
const withoutQuoted = (text: string): string => text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));

/** What a typed text asks for. Nothing of it is trusted: words are taken one by one, and a query is bounded later. */
export const readIssueQuery = (text: string): IssueQuery => {
  const typed = text.trim();
  if (typed === '') return { kind: 'latest' };
  const parts = typed.split(/[\s,;]+/).filter(Boolean);
  if (parts.every((part) => KEY.test(part))) {
    return { kind: 'keys', keys: parts.slice(0, MOST_KEYS).map((part) => part.toUpperCase()) };
  }
  const bare = withoutQuoted(typed);
  if (!OPERATOR.test(bare)) {
    return { kind: 'words', words: (typed.match(WORD) ?? []).slice(0, MOST_WORDS) };
  }
  const last = [...bare.matchAll(ORDER_BY)].at(-1);
  const cut = last?.index ?? typed.length;
  return { kind: 'jql', where: typed.slice(0, cut).trim(), orderBy: typed.slice(cut).trim() };
};
