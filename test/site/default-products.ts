import { createConfluence } from './confluence/confluence';
import type { MacroReference } from './confluence/default-space';
import { siteIdentity } from './identity';
import type { EntityPropertyAlias } from './jira/jira-model';
import { createJira } from './jira/jira';
import { lagHeader } from './platform/serve-product';
import type { SiteManifest } from './platform/site-manifest';
import type { CreateProducts } from './products';
import { USUAL_LAG_SECONDS } from './usual-lag-seconds';

/** The site's own stand-ins. */
export const createDefaultProducts: CreateProducts = (dependencies) => {
  const { database, clock, siteUrl, manifest, listener } = dependencies;
  const aliases = readAliases(manifest);
  const jira = createJira({ database, clock, baseUrl: siteUrl, aliases, listener });
  const confluence = createConfluence({ database, clock, baseUrl: siteUrl, ...readMacro(manifest) });
  return {
    jira: {
      handle(request) {
        jira.setSearchLag(Number(request.headers[lagHeader] ?? USUAL_LAG_SECONDS) * 1000);
        return jira.handle(request);
      },
    },
    confluence,
    jiraAdmin: jira,
    confluenceAdmin: confluence,
  };
};

/** The macro that the first page carries, as the editor would insert it. */
function readMacro(manifest: SiteManifest): { macro?: MacroReference } {
  const [macro] = manifest.modules['macro'] ?? [];
  if (macro === undefined) return {};
  const appId = manifest.app.id.split('/').at(-1) ?? manifest.app.id;
  const title = typeof macro['title'] === 'string' ? macro['title'] : macro.key;
  return { macro: { appId, environmentId: siteIdentity.environmentId, moduleKey: macro.key, title } };
}

interface DeclaredProperty {
  readonly propertyKey?: string;
  readonly entityType?: string;
  readonly values?: readonly { path: string; type: EntityPropertyAlias['type']; searchAlias?: string }[];
}

/** What `jira:entityProperty` makes searchable by name. */
function readAliases(manifest: SiteManifest): readonly EntityPropertyAlias[] {
  return ((manifest.modules['jira:entityProperty'] ?? []) as readonly DeclaredProperty[])
    .filter(({ entityType = 'issue' }) => entityType === 'issue')
    .flatMap(({ propertyKey = '', values = [] }) =>
      values.flatMap(({ path, type, searchAlias }) =>
        searchAlias === undefined ? [] : [{ alias: searchAlias, propertyKey, path, type }],
      ),
    );
}
