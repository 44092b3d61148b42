import { z } from 'zod';
import { siteIdentity } from '../../../identity';
import type { AdfNode } from '../adf/adf-node';
import { appIdOf, type AppManifest, type MacroModule } from '../site/app-manifest';

const ECOSYSTEM = 'com.atlassian.ecosystem';

const MacroAttributes = z.looseObject({
  extensionType: z.literal(ECOSYSTEM),
  extensionKey: z.string(),
  localId: z.string().optional(),
  parameters: z.looseObject({
    localId: z.string().optional(),
    guestParams: z.record(z.string(), z.unknown()).optional(),
  }),
});

export interface MacroInstance {
  readonly module: MacroModule;
  readonly localId: string;
  /** Undefined until somebody has configured it. */
  readonly config: Readonly<Record<string, unknown>> | undefined;
}

/** Our macro in a page: its key ends with the module's, whatever the environment the page was written in. */
export const findMacro = (manifest: AppManifest, node: AdfNode): MacroInstance | undefined => {
  const attributes = MacroAttributes.safeParse(node.attrs);
  if (!attributes.success) return undefined;
  const { extensionKey, localId, parameters } = attributes.data;
  const module = manifest.modules.macro.find(({ key }) => extensionKey.endsWith(`/static/${key}`));
  if (module === undefined) return undefined;
  return {
    module,
    localId: localId ?? parameters.localId ?? extensionKey,
    config: parameters.guestParams,
  };
};

/** A node as Confluence's editor writes it. */
export const newMacroNode = (manifest: AppManifest, module: MacroModule): AdfNode => {
  const localId = crypto.randomUUID();
  const extensionKey = `${appIdOf(manifest)}/${siteIdentity.environmentId}/static/${module.key}`;
  return {
    type: 'extension',
    attrs: {
      layout: 'default',
      extensionType: ECOSYSTEM,
      extensionKey,
      text: module.title,
      parameters: {
        layout: 'extension',
        forgeEnvironment: siteIdentity.environmentType,
        localId,
        extensionId: `ari:cloud:ecosystem::extension/${extensionKey}`,
        extensionTitle: module.title,
      },
      localId,
    },
  };
};

export const withConfig = (node: AdfNode, config: Readonly<Record<string, unknown>>): AdfNode => {
  const parameters = z.looseObject({}).catch({}).parse(node.attrs?.['parameters']);
  return { ...node, attrs: { ...node.attrs, parameters: { ...parameters, guestParams: config } } };
};
