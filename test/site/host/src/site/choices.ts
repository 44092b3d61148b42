export type ColorMode = 'light' | 'dark';

/** How high a project page's frame is: nobody outside Atlassian knows, so pages have to work in both. */
export type FrameHeight = 'content' | 'window';

/** What a person chose in the top bar. */
export interface Choices {
  readonly account: string;
  readonly colorMode: ColorMode;
  readonly frameHeight: FrameHeight;
}

const ACCOUNT = 'local-site.account';
const THEME = 'local-site.theme';
const FRAME = 'local-site.frame';
const DEFAULTS = { account: 'ada', colorMode: 'light', frameHeight: 'content' } as const;

const toColorMode = (value: string | null): ColorMode | null =>
  value === 'dark' || value === 'light' ? value : null;

const toFrameHeight = (value: string | null): FrameHeight | null =>
  value === 'content' || value === 'window' ? value : null;

// A tab keeps its own choice, so that two tabs can be two people; a new tab starts with the last one made anywhere.
const recall = (key: string): string | null => sessionStorage.getItem(key) ?? localStorage.getItem(key);
const keep = (key: string, value: string): void => {
  sessionStorage.setItem(key, value);
  localStorage.setItem(key, value);
};

export const keepAccount = (account: string): void => keep(ACCOUNT, account);
export const keepColorMode = (colorMode: ColorMode): void => keep(THEME, colorMode);
export const keepFrameHeight = (frameHeight: FrameHeight): void => keep(FRAME, frameHeight);

/**
 * The choices to start with. `?as=ben&theme=dark&frame=window` (for scripts) wins over what was kept, counts for this tab alone and
 * leaves the address, so that a later choice in the top bar survives a reload.
 */
export const takeChoices = (): Choices => {
  const url = new URL(window.location.href);
  const asked = {
    account: url.searchParams.get('as'),
    theme: url.searchParams.get('theme'),
    frame: url.searchParams.get('frame'),
  };
  if (asked.account !== null) sessionStorage.setItem(ACCOUNT, asked.account);
  if (toColorMode(asked.theme) !== null) sessionStorage.setItem(THEME, asked.theme ?? '');
  if (toFrameHeight(asked.frame) !== null) sessionStorage.setItem(FRAME, asked.frame ?? '');
  if (Object.values(asked).some((value) => value !== null)) {
    url.searchParams.delete('as');
    url.searchParams.delete('theme');
    url.searchParams.delete('frame');
    window.history.replaceState(window.history.state, '', url);
  }
  return {
    account: recall(ACCOUNT) ?? DEFAULTS.account,
    colorMode: toColorMode(recall(THEME)) ?? DEFAULTS.colorMode,
    frameHeight: toFrameHeight(recall(FRAME)) ?? DEFAULTS.frameHeight,
  };
};
