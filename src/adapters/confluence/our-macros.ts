import type { Json } from '#domain/kernel/json';
import { parseMacroConfig, type MacroConfig } from '#domain/views/page/macro-config';
import * as z from 'zod';
import { ECOSYSTEM, MACRO_KEY } from './macro-key';

const OurMacro = z.looseObject({
  type: z.literal('extension'),
  attrs: z.looseObject({
    extensionType: z.literal(ECOSYSTEM),
    // App, environment, `static`, module: only the last names us, whatever the environment that the page was written in.
    extensionKey: z.string().refine((key) => key === MACRO_KEY || key.endsWith(`/${MACRO_KEY}`)),
    localId: z.string().optional(),
    parameters: z.looseObject({
      localId: z.string().optional(),
      guestParams: z.record(z.string(), z.unknown()).optional(),
    }),
  }),
});

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A page's document with other settings for one of our macros: that one node's parameters differ, and nothing else does. What
 * the document holds besides need not be understood.
 *
 * @param localId of the macro's place on the page, as the page says it
 * @param change of its settings; undefined: they are not those that were seen
 * @returns undefined: there is no such macro, or another has its id
 */
export const changeOurMacro = (
  document: Json,
  localId: string,
  change: (config: MacroConfig) => MacroConfig | undefined,
): Json | undefined => {
  let changed = 0;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isNode(value)) return value;
    const ours = OurMacro.safeParse(value).data?.attrs;
    if (ours !== undefined && (ours.localId ?? ours.parameters.localId) === localId) {
      const config = parseMacroConfig(ours.parameters.guestParams);
      const next = config === undefined ? undefined : change(config);
      if (next === undefined) return value;
      changed += 1;
      const attrs = isNode(value['attrs']) ? value['attrs'] : {};
      const parameters = isNode(attrs['parameters']) ? attrs['parameters'] : {};
      return {
        ...value,
        attrs: {
          ...attrs,
          parameters: { ...parameters, guestParams: { ...ours.parameters.guestParams, ...next } },
        },
      };
    }
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, walk(held)]));
  };
  const result = walk(document);
  return changed === 1 ? (result as Json) : undefined;
};
