import type { DependencySource } from './dependency';
import { foldedTitle } from '../../../kernel/folded-title';
import { listLines } from '../../../kernel/list-items';

const QUOTED = /"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|‹([^‹›]+)›/gu;
/** Stands for a quoted part while the rest is taken apart; no typed text holds it. */
const HELD = '\uE000';

/** More than that in one cell is no list of what a card waits for. */
export const MOST_ITEMS = 100;

/** The longest of the runs of parts that is a title wins, so that a title may hold the mark that separates others. */
const joinedTitles = (
  parts: readonly string[],
  glue: string,
  isTitle: (folded: string) => boolean,
): readonly string[] => {
  const items: string[] = [];
  for (let from = 0; from < parts.length;) {
    let to = Math.min(parts.length, from + 6);
    while (to > from + 1 && !isTitle(foldedTitle(parts.slice(from, to).join(glue)))) to -= 1;
    items.push(parts.slice(from, to).join(glue));
    from = to;
  }
  return items;
};

/** Words for the last item of a list; those of other languages count only where both sides are titles. */
const AND = /^(?:and|&|\+)\s+/i;
const BETWEEN = /\s+(?:und|et|y|e)\s+/;

const splitByWords = (item: string, isTitle: (folded: string) => boolean): readonly string[] => {
  const parts = joinedTitles(item.replace(AND, '').split(' and '), ' and ', isTitle);
  return parts.flatMap((part) => {
    if (isTitle(foldedTitle(part))) return [part];
    const sides = part.split(/\s+&\s+|\s+\+\s+/);
    const others = part.split(BETWEEN);
    return (
      [sides, others].find((all) => all.length > 1 && all.some((side) => isTitle(foldedTitle(side)))) ?? [
        part,
      ]
    );
  });
};

/**
 * The items of a dependency text (S3-7). A text that is the title of a card is that card; else it is split on lines,
 * semicolons, commas and "and", coarse marks first, so that a title may hold the finer ones. What is quoted is one item.
 *
 * @param isTitle whether a folded text names a card
 */
export const dependencyItems = (text: string, isTitle: (folded: string) => boolean): readonly string[] => {
  const held: string[] = [];
  const items = listLines(text).flatMap((line) => {
    if (isTitle(foldedTitle(line))) return [line];
    const bare = line.replace(QUOTED, (whole, ...groups: (string | undefined)[]) => {
      const inner = groups.slice(0, 5).find((group) => group !== undefined) ?? whole;
      held.push(inner);
      return `${HELD}${String(held.length - 1)}${HELD}`;
    });
    return joinedTitles(bare.split(';'), ';', isTitle).flatMap((part) =>
      isTitle(foldedTitle(part))
        ? [part]
        : joinedTitles(part.split(','), ',', isTitle).flatMap((one) =>
            isTitle(foldedTitle(one)) ? [one] : splitByWords(one.trim(), isTitle),
          ),
    );
  });
  return items
    .map((item) =>
      item
        .replace(new RegExp(`${HELD}(\\d+)${HELD}`, 'gu'), (_, index: string) => held[Number(index)] ?? '')
        .trim()
        .replace(/^(?:and|&)$/i, ''),
    )
    .filter((item) => item !== '');
};

const SOURCES: readonly (readonly [RegExp, DependencySource])[] = [
  [/\bplatform\b/i, 'platform'],
  [/\binfra(?:structure)?\b/i, 'infra'],
  [/\bdeveloper experience\b|\bDX\b/i, 'dx'],
  [/\bsite reliability\b|\bSRE\b/i, 'sre'],
  [/\bquality assurance\b|\bQA\b/i, 'qa'],
  [/\bdata science\b|\bDS\b/i, 'ds'],
  [/\bbusiness intelligence\b|\bBI\b/i, 'bi'],
  [/\bexternal\b|\bvendor\b|\bprovider\b|\bpartner\b/i, 'external'],
];

/** Which of the usual partners a text speaks of. */
export const dependencySource = (text: string): DependencySource =>
  SOURCES.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';

/** How an explicit "no dependencies" is written. */
export const NONE = 'None';

const NO_DEPENDENCY: ReadonlySet<string> = new Set([
  ...['none', 'no', 'nothing', 'nil', 'null', 'not applicable', 'independent', 'self-contained'],
  ...[
    'keine',
    'keiner',
    'ohne',
    'kein',
    'nichts',
    'unabhängig',
    'entfällt',
    'nenhuma',
    'nenhum',
    'nada',
    'não há',
  ],
  ...['não se aplica', 'ninguna', 'ninguno', 'no hay', 'no aplica', 'aucune', 'aucun', 'rien', 'néant'],
  ...['sans objet', '∅', '0', '✗', '✘', '❌', '🚫', '[]', '{}', '()', '/'],
]);

const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

const THERE_IS = ['has', 'there are', 'es gibt', 'não há', 'no hay', 'não tem', 'no tiene'];
const NO = [
  ...['no', 'none', 'without(?: any)?', 'zero', '0', 'keine?', 'ohne', 'sin', 'sem', 'nenhuma?', 'ninguna?'],
  ...['sans', 'pas de', 'aucune?'],
];
const SUCH = [
  ...['known', 'open', 'other', 'external', 'direct', 'further', 'technical', 'bekannten?', 'offenen?'],
  ...['outras?', 'otras?', 'autres?'],
];
const DEPENDENCIES = [
  ...['deps?', 'dependenc(?:y|ies)', 'dependents?', 'blockers?', 'blocks', 'prerequisites?', 'predecessors?'],
  ...['abhängigkeit(?:en)?', 'vorgänger', 'dependências?', 'dependencias?', 'dépendances?', 'bloqueios?'],
  ...['bloqueos?', 'bloqueadores', 'blocages?', 'prérequis'],
];

/** `No dependencies yet`, `keine Abhängigkeit`, `sin bloqueos`: none, of which there is nothing else to say. */
const NONE_OF_THEM = new RegExp(
  `^(?:${oneOf(THERE_IS)}\\s)?${oneOf(NO)}(?:\\s${oneOf(SUCH)})?\\s${oneOf(DEPENDENCIES)}$`,
);

/** What people put behind: for now, yet, known. */
const FOR_NOW = new RegExp(
  `\\s${oneOf([
    ...[
      'yet',
      'known',
      'so far',
      'at (?:the|this) moment',
      'for now',
      'right now',
      'currently',
      'identified',
    ],
    ...[
      'found',
      'needed',
      'required',
      'bekannt',
      'derzeit',
      'bisher',
      'aktuell',
      'por enquanto',
      'por ahora',
    ],
    ...['de momento', 'pour le moment', "pour l'instant", 'connue'],
  ])}$`,
);

/** "None" is an answer, not a dependency, in whatever words people give it. */
export const saysNone = (text: string): boolean => {
  if (text.length > 60) return false;
  const bare = foldedTitle(text.trim().replace(/^[([](?=.{2})|(?<=.{2})[\])]?[.!]?$/gu, '')).replace(
    FOR_NOW,
    '',
  );
  return NO_DEPENDENCY.has(bare) || NONE_OF_THEM.test(bare);
};
