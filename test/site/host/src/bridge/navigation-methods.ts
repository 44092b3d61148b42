import { z } from 'zod';
import { appPath, contentPath, editPath, issuePath, listPath, spacePath } from '../routing/route';
import { slugOf } from '../site/app-manifest';
import { request } from '../site/request';
import type { BridgeMethods, FrameSession } from './frame-session';
import { parsePayload } from './parse-payload';

const Target = z.discriminatedUnion('target', [
  z.object({ target: z.literal('issue'), issueKey: z.string() }),
  z.object({ target: z.literal('projectSettingsDetails'), projectKey: z.string() }),
  z.object({
    target: z.literal('module'),
    moduleKey: z.string(),
    projectKey: z.string().optional(),
    path: z.string().default(''),
  }),
  z.object({ target: z.literal('spaceView'), spaceKey: z.string() }),
  z.object({
    target: z.literal('contentView'),
    contentId: z.union([z.string(), z.number()]).transform(String),
  }),
  z.object({
    target: z.literal('contentEdit'),
    contentId: z.union([z.string(), z.number()]).transform(String),
  }),
]);

const Navigate = z.intersection(
  z.object({ type: z.enum(['same-tab', 'new-tab']) }),
  z.union([z.object({ url: z.string() }), Target]),
);

const spaceKeyOf = async (account: string, contentId: string): Promise<string> => {
  const page = await request(account, `/wiki/api/v2/pages/${contentId}`, z.object({ spaceId: z.string() }));
  const space = await request(account, `/wiki/api/v2/spaces/${page.spaceId}`, z.object({ key: z.string() }));
  return space.key;
};

const pathOf = async (frame: FrameSession, to: z.infer<typeof Target>): Promise<string> => {
  const { manifest } = frame.services.site;
  switch (to.target) {
    case 'issue':
      return issuePath(to.issueKey);
    case 'projectSettingsDetails':
      return listPath(to.projectKey);
    case 'spaceView':
      return spacePath(to.spaceKey);
    case 'contentView':
      return contentPath(await spaceKeyOf(frame.account, to.contentId), to.contentId);
    case 'contentEdit':
      return editPath(await spaceKeyOf(frame.account, to.contentId), to.contentId);
    case 'module': {
      const module = manifest.modules['jira:projectPage'].find(({ key }) => key === to.moduleKey);
      const { project } = z
        .looseObject({ project: z.looseObject({ key: z.string() }).optional() })
        .parse(frame.getPlace().extension);
      const projectKey = to.projectKey ?? project?.key;
      if (module === undefined || projectKey === undefined) {
        throw new Error(`router: ${to.moduleKey} is not a page of a project, or no project is named.`);
      }
      return appPath(projectKey, slugOf(module)) + to.path.replace(/^(?=[^/?#])/, '/').replace(/^\/$/, '');
    }
  }
};

/** `router` of @forge/bridge. Addresses of other sites leave; the site's own are shown without a reload. */
export const navigationMethods: BridgeMethods = {
  getUrl: async (frame, raw) =>
    window.location.origin + (await pathOf(frame, parsePayload('getUrl', Target, raw))),

  navigate: async (frame, raw) => {
    const to = parsePayload('navigate', Navigate, raw);
    const url = new URL('url' in to ? to.url : await pathOf(frame, to), window.location.origin);
    if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) {
      throw new Error(`navigate: ${url.protocol} addresses are not opened.`);
    }
    if (to.type === 'new-tab') window.open(url, '_blank', 'noopener');
    else if (url.origin === window.location.origin) {
      frame.services.router.navigate(url.pathname + url.search + url.hash);
    } else window.location.assign(url);
  },
};
