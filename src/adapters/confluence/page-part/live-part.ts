import type { Json } from '#domain/kernel/json';
import type { ViewOnPage } from '../../../usecases/sharing/ports';
import type { MacroView } from '#domain/views/page/macro-config';
import { ECOSYSTEM } from '../macro-key';
import { contentOf, typeOf, valueAt } from './adf-node';
import { localIdOf } from './share-anchor';

/** Which macro of which app stands on a page; it differs by environment, so no page template can hold it. */
export interface MacroAddress {
  readonly appId: string;
  readonly environmentId: string;
  /** `DEVELOPMENT`, `STAGING` or `PRODUCTION`. */
  readonly environmentType: string;
  readonly moduleKey: string;
  readonly title: string;
}

const keyOf = ({ appId, environmentId, moduleKey }: MacroAddress): string =>
  `${appId}/${environmentId}/static/${moduleKey}`;

/**
 * A macro as an editor would insert it, with its configuration.
 * https://developer.atlassian.com/platform/adopting-forge-from-connect/migrate-macro/
 */
const macroNode = (
  share: string,
  quarter: string,
  macro: MacroAddress,
  { view, more = {} }: ViewOnPage,
): Json => {
  const [key, localId] = [keyOf(macro), localIdOf(share, view)];
  return {
    type: 'extension',
    attrs: {
      layout: 'default',
      extensionType: ECOSYSTEM,
      extensionKey: key,
      text: macro.title,
      parameters: {
        layout: 'extension',
        guestParams: { quarter, view, ...more },
        forgeEnvironment: macro.environmentType,
        localId,
        extensionId: `ari:cloud:ecosystem::extension/${key}`,
        extensionTitle: macro.title,
      },
      localId,
    },
  };
};

/** Our part of a page with live views: the way back to the quarter, and a macro for each view. */
export const livePart = (
  share: string,
  quarter: string,
  macro: MacroAddress,
  views: readonly ViewOnPage[],
  wayBack: Json,
): readonly Json[] => [wayBack, ...views.map((view) => macroNode(share, quarter, macro, view))];

/** How many of a share's macros stand somewhere in blocks of a page, each with its own name of its place. */
export const macrosIn = (
  blocks: readonly Json[],
  share: string,
  macro: MacroAddress,
  views: readonly ViewOnPage[],
): number => {
  const wanted = new Set(views.map(({ view }) => localIdOf(share, view)));
  const search = (node: Json): readonly string[] => {
    const id = valueAt(node, 'attrs', 'localId');
    const isOurs = typeOf(node) === 'extension' && valueAt(node, 'attrs', 'extensionKey') === keyOf(macro);
    return [...(isOurs && typeof id === 'string' ? [id] : []), ...contentOf(node).flatMap(search)];
  };
  return new Set(blocks.flatMap(search).filter((id) => wanted.has(id))).size;
};

/**
 * What people set for one of a share's macros since it was written (objectives, size, a revision at which it stays): an
 * update of the page leaves it. Empty: nothing, or the macro shows another quarter or view by now.
 */
export const settingsOnPage = (
  blocks: readonly Json[],
  share: string,
  quarter: string,
  view: MacroView,
): Readonly<Record<string, Json>> => {
  const search = (node: Json): readonly Json[] =>
    typeOf(node) === 'extension' && valueAt(node, 'attrs', 'localId') === localIdOf(share, view)
      ? [node]
      : contentOf(node).flatMap(search);
  const [macro] = blocks.flatMap(search);
  const held = macro === undefined ? undefined : valueAt(macro, 'attrs', 'parameters', 'guestParams');
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return {};
  const { quarter: ofQuarter, view: ofView, ...more } = held as Readonly<Record<string, Json>>;
  return ofQuarter === quarter && ofView === view ? more : {};
};
