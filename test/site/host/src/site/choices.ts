export type ColorMode = 'light' | 'dark';

/** What a person chose in the top bar. */
export interface Choices {
  readonly account: string;
  readonly colorMode: ColorMode;
}

const ACCOUNT = 'local-site.account';
const THEME = 'local-site.theme';
const DEFAULTS = { account: 'ada', colorMode: 'light' } as const;

const toColorMode = (value: string | null): ColorMode | null =>
  value === 'dark' || value === 'light' ? value : null;

// A tab keeps its own choice, so that two tabs can be two people; a new tab starts with the last one made anywhere.
const recall = (key: string): string | null => sessionStorage.getItem(key) ?? localStorage.getItem(key);
const keep = (key: string, value: string): void => {
  sessionStorage.setItem(key, value);
  localStorage.setItem(key, value);
};

export const keepAccount = (account: string): void => keep(ACCOUNT, account);
export const keepColorMode = (colorMode: ColorMode): void => keep(THEME, colorMode);

/**
 * The choices to start with. `?as=ben&theme=dark` (for scripts) wins over what was kept, counts for this tab alone and
 * leaves the address, so that a later choice in the top bar survives a reload.
 */
export const takeChoices = (): Choices => {
  const url = new URL(window.location.href);
  const asked = { account: url.searchParams.get('as'), theme: url.searchParams.get('theme') };
  if (asked.account !== null) sessionStorage.setItem(ACCOUNT, asked.account);
  if (toColorMode(asked.theme) !== null) sessionStorage.setItem(THEME, asked.theme ?? '');
  if (asked.account !== null || asked.theme !== null) {
    url.searchParams.delete('as');
    url.searchParams.delete('theme');
    window.history.replaceState(window.history.state, '', url);
  }
  return {
    account: recall(ACCOUNT) ?? DEFAULTS.account,
    colorMode: toColorMode(recall(THEME)) ?? DEFAULTS.colorMode,
  };
};
