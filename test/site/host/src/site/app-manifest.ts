import { z } from 'zod';

const ViewportSize = z.union([
  z.enum(['small', 'medium', 'large', 'xlarge', 'max', 'fullscreen', 'resizable']),
  z.object({ width: z.string(), height: z.string().optional() }),
]);
export type ViewportSize = z.infer<typeof ViewportSize>;

const Module = z.looseObject({
  key: z.string(),
  title: z.string().default('App'),
  resource: z.string(),
  icon: z.string().optional(),
  viewportSize: ViewportSize.optional(),
});

const IssueContext = Module.extend({
  label: z.string().optional(),
  dynamicProperties: z.looseObject({ function: z.string() }).optional(),
});

const ActionType = z.enum(['modal', 'dynamic']).default('modal');

/** A menu item that opens the module's page; `actions` are items of its own submenu. */
const Action = Module.extend({
  actionType: ActionType,
  actions: z
    .array(
      z.looseObject({
        key: z.string(),
        title: z.string(),
        actionType: ActionType,
        viewportSize: ViewportSize.optional(),
      }),
    )
    .default([]),
});

/** Of the command palette. https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-command-palette */
const Command = z.looseObject({
  key: z.string(),
  title: z.string(),
  keywords: z.array(z.string()).default([]),
  target: z.looseObject({
    page: z.string().optional(),
    resource: z.string().optional(),
    viewportSize: ViewportSize.optional(),
  }),
});

const Macro = Module.extend({
  config: z
    .looseObject({
      resource: z.string(),
      title: z.string().optional(),
      viewportSize: ViewportSize.optional(),
      openOnInsert: z.boolean().default(false),
    })
    .optional(),
});

/** The parts of manifest.yml that these pages show: whatever else it holds is the platform's affair. */
export const AppManifest = z.looseObject({
  app: z.looseObject({ id: z.string() }),
  resources: z
    .array(z.looseObject({ key: z.string(), entry: z.record(z.string(), z.string()).default({}) }))
    .default([]),
  modules: z.looseObject({
    'jira:projectPage': z.array(Module).default([]),
    'jira:issueContext': z.array(IssueContext).default([]),
    'jira:issuePanel': z.array(Module).default([]),
    'jira:issueAction': z.array(Action).default([]),
    'jira:backlogAction': z.array(Action).default([]),
    'jira:issueNavigatorAction': z.array(Action).default([]),
    'jira:command': z.array(Command).default([]),
    macro: z.array(Macro).default([]),
  }),
  permissions: z
    .looseObject({ scopes: z.array(z.string()).default([]), external: z.unknown().optional() })
    .default({ scopes: [] }),
});
export type AppManifest = z.infer<typeof AppManifest>;
export type AppModule = z.infer<typeof Module>;
export type IssueContextModule = z.infer<typeof IssueContext>;
export type MacroModule = z.infer<typeof Macro>;
export type ActionModule = z.infer<typeof Action>;
export type CommandModule = z.infer<typeof Command>;

/** The last part of an app's id, `ari:cloud:ecosystem::app/<id>`. */
export const appIdOf = (manifest: AppManifest): string =>
  manifest.app.id.split('/').at(-1) ?? manifest.app.id;

/** How a project page is named in the address: `/jira/projects/SHOP/okra`. */
export const slugOf = (module: AppModule): string =>
  module.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') || module.key;

/** The address of a page of the app on the frames' origin; `ui/issue` is the entry `issue` of the resource `ui`. */
export const entryUrl = ({ resources }: AppManifest, framesOrigin: string, resource: string): string => {
  const [key = resource, entry] = resource.split('/');
  if (entry === undefined) return `${framesOrigin}/ui/${key}/index.html`;
  const file = resources.find((candidate) => candidate.key === key)?.entry[entry] ?? `${entry}.html`;
  return `${framesOrigin}/ui/${key}/${file}`;
};

/** `resource:ui;okra.svg` is the file okra.svg of the resource `ui`. Undefined for a module without an icon. */
export const findIconUrl = (framesOrigin: string, { icon }: AppModule): string | undefined => {
  const [, key, file] = /^resource:([^;]+);(.+)$/.exec(icon ?? '') ?? [];
  return key === undefined || file === undefined ? icon : `${framesOrigin}/ui/${key}/${file}`;
};
