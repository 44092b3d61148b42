import { callerOf } from '../resolvers/caller';
import { pageOf } from '../resolvers/page-of';
import { exportView } from '../usecases/macro/export-view';
import type { MacroPorts } from '../usecases/macro/ports';
import { ownValue } from '../domain/kernel/own-value';
import { parseMacroConfig, type MacroConfig } from '../domain/views/page/macro-config';
import type { FrozenView } from '../domain/views/frozen/frozen-view';
import { pagePart } from '../domain/views/page/page-part';
import type { PageView } from '../domain/views/page/page-view';

/** How each of the answers is written as a document. */
export interface ExportDocuments<D> {
  readonly page: (view: PageView, frozen?: FrozenView) => D;
  readonly nothing: () => D;
}

const field = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null
    ? ownValue(holder as Readonly<Record<string, unknown>>, name)
    : undefined;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/**
 * PDF sends the configuration as `extensionPayload.config`, Word as `context.config`; others have been seen with
 * either, or under the extension, so each place is looked at.
 */
const configOf = (payload: unknown): MacroConfig | undefined => {
  const context = field(payload, 'context');
  const configs = [
    field(field(payload, 'extensionPayload'), 'config'),
    field(context, 'config'),
    field(field(context, 'extension'), 'config'),
    field(payload, 'config'),
  ];
  return configs.map(parseMacroConfig).find((config) => config !== undefined);
};

/** Only who the platform itself says is behind the call; nothing of the payload. */
const callerBehind = (context: unknown) => {
  const accountId = textOf(field(field(context, 'principal'), 'accountId'));
  return callerOf({ ...(accountId === undefined ? {} : { accountId }), license: field(context, 'license') });
};

/**
 * The macro in an export, for pdf, word and whatever else asks.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/macro/#adfexport
 */
export const exportQuarterFunction =
  <D>(ports: MacroPorts, documents: ExportDocuments<D>) =>
  async (payload: unknown, context: unknown): Promise<D> => {
    // The platform fills the payload's context as well as its own; where both name a page it has to be the same.
    const page = pageOf(field(payload, 'context'), context);
    const config = configOf(payload);
    const exported = await exportView(ports, callerBehind(context), page, config);
    switch (exported.kind) {
      case 'view':
        return documents.page(pagePart(exported.view, config?.objectives ?? []), exported.frozen);
      case 'nothing':
        return documents.nothing();
    }
  };
