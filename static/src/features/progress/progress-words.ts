import { STANDINGS, type Standing, type Tally } from '#domain/views/progress/output';
import type { Outcome } from '#domain/views/progress/outcome';

export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  done: 'done',
  inProgress: 'in progress',
  todo: 'to do',
  unknown: 'not known to you',
  gone: 'deleted in Jira',
  notInJira: 'not in Jira',
};

export const many = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;

/** `2 of 7 cards done, 3 in progress, 2 not in Jira`: everything that the bar shows. */
export const tallyWords = (tally: Tally, one: string, more: string): string => {
  if (tally.total === 0) return `No ${more}`;
  const rest = STANDINGS.filter((standing) => standing !== 'done' && tally[standing] > 0).map(
    (standing) => `${String(tally[standing])} ${STANDING_NAMES[standing]}`,
  );
  return [`${String(tally.done)} of ${many(tally.total, one, more)} done`, ...rest].join(', ');
};

const VERDICTS = ['supported', 'refuted', 'inconclusive', 'open'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Verdicts that there are, the decided ones first. */
export const verdictsOf = (
  outcome: Outcome,
): readonly { readonly verdict: Verdict; readonly count: number }[] =>
  VERDICTS.map((verdict) => ({ verdict, count: outcome.hypotheses[verdict] })).filter(
    ({ count }) => count > 0,
  );

const MINUTE = 60_000;

/** How long ago, in words that stay true for a while. */
export const agoWords = (ms: number): string => {
  const minutes = Math.floor(Math.max(0, ms) / MINUTE);
  if (minutes < 1) return 'less than a minute ago';
  if (minutes < 60) return `${many(minutes, 'minute', 'minutes')} ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${many(hours, 'hour', 'hours')} ago` : `${String(Math.floor(hours / 24))} days ago`;
};
