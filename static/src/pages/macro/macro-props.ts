import type { MacroConfig } from '#domain/views/page/macro-config';

/** What the host says to a macro. */
export interface MacroProps {
  /** What was chosen for this place of the page. */
  readonly config: MacroConfig;
  readonly siteUrl: string;
  /** Names this place of the page; undefined: the host did not say it, and nothing of the page can be changed from here. */
  readonly localId?: string;
}
