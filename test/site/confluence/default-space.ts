import { siteIdentity } from '../identity';
import type { ConfluenceStore } from './confluence-store';
import { markNewEditor } from './editor-mark';

/** Which Forge macro the first page carries. */
export interface MacroReference {
  readonly appId: string;
  readonly environmentId: string;
  readonly moduleKey: string;
  readonly title: string;
}

export const DEFAULT_MACRO: MacroReference = {
  appId: '00000000-0000-4000-8000-000000000000',
  environmentId: siteIdentity.environmentId,
  moduleKey: 'okra-quarter',
  title: 'OKRA',
};

const SPACE_ID = '32768';

/** A page as its writer publishes it the first time. */
const writeFirst = (
  store: ConfluenceStore,
  now: number,
  page: { readonly spaceId: string; readonly parentId: string | null; readonly title: string },
  content: readonly object[],
): number => {
  const version = { number: 1, message: '', authorId: 'ada', createdAt: now };
  const value = JSON.stringify({ type: 'doc', version: 1, content });
  const stored = store.insertPage({
    ...page,
    status: 'current',
    authorId: 'ada',
    createdAt: now,
    body: { representation: 'atlas_doc_format', value },
    version,
  });
  markNewEditor(store, stored);
  return stored.id;
};

/** A macro as the editor inserts it, not configured yet. */
function macroNode(macro: MacroReference, localId: string, guestParams: object = {}): object {
  const path = `${macro.appId}/${macro.environmentId}/static/${macro.moduleKey}`;
  return {
    type: 'extension',
    attrs: {
      layout: 'default',
      extensionType: 'com.atlassian.ecosystem',
      extensionKey: path,
      text: macro.title,
      parameters: {
        layout: 'extension',
        guestParams,
        forgeEnvironment: 'DEVELOPMENT',
        localId,
        extensionId: `ari:cloud:ecosystem::extension/${path}`,
        extensionTitle: macro.title,
      },
      localId,
    },
  };
}

const paragraph = (text: string): object => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** Space TEAM: a home page, and the page under which a team shows its quarter. */
export function seedSpace(store: ConfluenceStore, now: number, macro: MacroReference): void {
  const write = (title: string, parentId: string | null, content: readonly object[]): number =>
    writeFirst(store, now, { spaceId: SPACE_ID, parentId, title }, content);
  const home = write('Team home', null, [paragraph('What we are working on, and why.')]);
  store.saveSpace({ id: SPACE_ID, key: 'TEAM', name: 'Team', homepageId: String(home), createdAt: now });
  write('Our quarter', String(home), [
    paragraph('The draft of our quarter, as it stands today.'),
    macroNode(macro, '5f1c2d3e-0000-4000-8000-000000000001'),
  ]);
}

/** A further space with its home page. Answers its id. */
export function seedEmptySpace(store: ConfluenceStore, now: number, key: string, name: string): string {
  const id = String(Math.max(...store.spaces().map((space) => Number(space.id))) + 1);
  const home = writeFirst(store, now, { spaceId: id, parentId: null, title: `${name} home` }, []);
  store.saveSpace({ id, key, name, homepageId: String(home), createdAt: now });
  return id;
}
