import { ownValue } from '../domain/kernel/own-value';

type Holder = Readonly<Record<string, unknown>>;

const field = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null ? ownValue(holder as Holder, name) : undefined;

/** Content ids are numbers, written as text nearly everywhere; one becomes part of an entry. */
const contentId = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^[\w-]{1,64}$/.test(text) ? text : undefined;
};

/**
 * The page of Confluence that a context names, in whichever of its two shapes: most say `extension.content.id`, an
 * export to Word `contentId`. Undefined: it names none, or two that differ.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/macro/
 */
export const pageOf = (...contexts: readonly unknown[]): string | undefined => {
  const named = contexts.flatMap((context) => [
    contentId(field(field(field(context, 'extension'), 'content'), 'id')),
    contentId(field(context, 'contentId')),
  ]);
  const [page, ...others] = new Set(named.filter((one) => one !== undefined));
  return others.length === 0 ? page : undefined;
};
