import type { Json } from '#domain/kernel/json';
import type { MacroAddress } from '#domain/page-share/live-part';
import type { PageView } from '#domain/views/page/page-view';
import type { ConfluencePages, ConfluenceSpaces } from '../confluence/ports';
import type { MacroPorts } from '../macro/ports';
import type { DecidePorts } from '../quarter/decide-quarter';

/** What sharing on pages of Confluence needs beside the quarter. */
export interface SharingPorts extends DecidePorts, Pick<MacroPorts, 'frozenViews' | 'newId'> {
  readonly pages: ConfluencePages;
  readonly spaces: ConfluenceSpaces;
  /** A view as a document: all that the screen shows of it, as text. */
  readonly documentOf: (view: PageView) => Json;
  /** The macro of this app, in this environment. */
  readonly macro: () => MacroAddress;
}
