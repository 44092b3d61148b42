import type { ManifestModule, SiteManifest } from './site-manifest';

/** One kind of event that a `trigger` module brings to a function. */
export interface EventTrigger {
  readonly key: string;
  readonly eventType: string;
  readonly functionKey: string;
  readonly ignoresSelf: boolean;
}

interface EventFilter {
  readonly ignoreSelf?: boolean;
  readonly expression?: string;
}

/** `events` are names, or names with a filter each. */
type DeclaredEvent = string | { readonly eventType: string; readonly filter?: EventFilter };

/**
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/trigger/ . A filter that this site cannot
 * apply is refused: an app that relies on it would hear other events here than on Atlassian's sites.
 */
export function readEventTriggers(manifest: SiteManifest): readonly EventTrigger[] {
  return (manifest.modules['trigger'] ?? []).flatMap((module) =>
    ((module['events'] ?? []) as readonly DeclaredEvent[]).map((declared) => toTrigger(module, declared)),
  );
}

function toTrigger(module: ManifestModule, declared: DeclaredEvent): EventTrigger {
  const named = typeof declared === 'string' ? { eventType: declared } : declared;
  const filter = { ...(module['filter'] as EventFilter | undefined), ...named.filter };
  for (const absent of ['filter.expression', 'payload']) {
    const isDeclared =
      absent === 'payload' ? module['payload'] !== undefined : filter.expression !== undefined;
    if (isDeclared) throw new Error(`The local site does not know ${absent} of trigger "${module.key}"`);
  }
  return {
    key: module.key,
    eventType: named.eventType,
    functionKey: module.function ?? '',
    ignoresSelf: filter.ignoreSelf ?? false,
  };
}
