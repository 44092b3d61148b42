import { z } from 'zod';
import { siteIdentity } from '../../../identity';
import { appIdOf } from '../site/app-manifest';
import type { ColorMode } from '../site/choices';
import type { BridgeMethods, FrameSession } from './frame-session';
import { Callback, parsePayload } from './parse-payload';

export const themeOf = (colorMode: ColorMode) => ({
  colorMode,
  light: 'light',
  dark: 'dark',
  spacing: 'spacing',
  typography: 'typography',
  shape: 'shape',
  motion: 'motion',
});

const contextOf = ({ account, services, getPlace, getColorMode }: FrameSession) => {
  const { manifest } = services.site;
  const { module, extension, localId } = getPlace();
  const extensionPath = `${appIdOf(manifest)}/${siteIdentity.environmentId}/static/${module.key}`;
  return {
    accountId: account,
    cloudId: siteIdentity.cloudId,
    siteUrl: window.location.origin,
    environmentId: siteIdentity.environmentId,
    environmentType: siteIdentity.environmentType,
    moduleKey: module.key,
    localId: localId ?? `ari:cloud:ecosystem::extension/${extensionPath}`,
    locale: siteIdentity.locale,
    timezone: siteIdentity.timezone,
    theme: themeOf(getColorMode()),
    permissions: manifest.permissions,
    extension,
  };
};

/** `view` of @forge/bridge, apart from dialogs and history. */
export const viewMethods: BridgeMethods = {
  getContext: contextOf,

  enableTheming: async (frame, raw) => {
    const { applyTheme } = parsePayload('enableTheming', z.object({ applyTheme: Callback }), raw);
    frame.applyTheme = applyTheme;
    await applyTheme(themeOf(frame.getColorMode()));
  },

  changeWindowTitle: (_frame, title) => {
    document.title = parsePayload('changeWindowTitle', z.string(), title);
  },

  'frame:resized': ({ resize }, raw) =>
    resize(parsePayload('frame:resized', z.object({ height: z.number().nonnegative() }), raw).height),

  emitReadyEvent: () => undefined,
  getFrameId: ({ id }) => id,
  getFrameDispatch: () => undefined,
  reload: () => window.location.reload(),

  // What the page shows of Jira is read again; the frames stay.
  refreshIssueView: ({ services }) => services.queryClient.invalidateQueries(),
  refresh: async ({ services, getPlace }) => {
    if (getPlace().product !== 'jira') return false;
    await services.queryClient.invalidateQueries();
    return true;
  },
};
