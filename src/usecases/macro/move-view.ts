import type { Json } from '#domain/kernel/json';
import { ok, type Result } from '#domain/kernel/result';
import { frozenName } from '#domain/views/frozen/frozen-view';
import type { MacroConfig, MacroView } from '#domain/views/page/macro-config';
import { notWritten } from '../confluence/not-written';
import type { ConfluencePages } from '../confluence/ports';
import { notFound, refusedWith, type Failure } from '../failure';
import type { Caller } from '../ports';
import { accessQuarter } from '../quarter/access-quarter';
import { freezeView, type Frozen } from './freeze-view';
import type { MacroPorts } from './ports';
import { findFrozen } from './show-frozen';

export interface PagePorts extends MacroPorts {
  readonly pages: ConfluencePages;
  /** A page's document with other settings for one of our macros; undefined: it is not there as it was seen. */
  readonly changeOurMacro: (
    document: Json,
    localId: string,
    change: (config: MacroConfig) => MacroConfig | undefined,
  ) => Json | undefined;
}

export interface MoveRequest {
  readonly quarterId: string;
  readonly view: MacroView;
  /** Where the view is kept that the page shows. */
  readonly slot: number;
  /** Of the macro's place on the page. */
  readonly localId: string;
}

const isAt = (slot: number) => (config: MacroConfig) => (config.frozen === slot ? config : undefined);

/** Reads anew, since somebody saved in between. */
const ATTEMPTS = 3;

const NOT_YOURS =
  'This page can’t be changed here. Edit the page in Confluence and choose the revision in the settings of the macro.';
const MOVED = 'The page shows something else in this place by now. Reload it.';
const BUSY = 'Somebody is saving this page again and again. Nothing was changed; try again.';

/**
 * Whether whoever reads a quarter on a page may change that page; of a post, a comment or a template they are told that they
 * may not.
 */
export const mayEditPage = async (
  ports: PagePorts,
  caller: Caller,
  page: string | undefined,
  quarterId: string,
): Promise<Result<{ readonly mayEdit: boolean }, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true });
  if (!access.ok) return access;
  await access.value.kept;
  const read = page === undefined ? undefined : await ports.pages.read(page);
  return ok({ mayEdit: read?.mayEdit === true && read.body.kind === 'document' });
};

/**
 * Lets one place of a page show the same view as it is now, as the person who asks: the parameters of that one node change,
 * and nothing else of the page. Where somebody saved in between the page is read again.
 *
 * @param page the page that the invocation names; no payload says it
 */
export const moveView = async (
  ports: PagePorts,
  caller: Caller,
  page: string | undefined,
  { quarterId, view, slot, localId }: MoveRequest,
): Promise<Result<Frozen, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true });
  if (!access.ok) return access;
  await access.value.kept;
  const [was, name] = [await findFrozen(ports, quarterId, view, slot), frozenName(view)];
  if (was === undefined || name === undefined) return notFound;
  if (page === undefined) return refusedWith(NOT_YOURS);
  let kept: Frozen | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const read = await ports.pages.read(page);
    if (read?.mayEdit !== true || read.body.kind !== 'document') return refusedWith(NOT_YOURS);
    const to = (next: number) => (config: MacroConfig) =>
      config.quarter === quarterId && config.view === view && config.frozen === slot
        ? { ...config, frozen: next }
        : undefined;
    const done = kept;
    // An answer was lost, and not what was asked.
    if (
      done !== undefined &&
      ports.changeOurMacro(read.body.document, localId, isAt(done.slot)) !== undefined
    )
      return ok(done);
    // Before anything is kept: whether there is a place for it.
    if (ports.changeOurMacro(read.body.document, localId, to(slot)) === undefined) return refusedWith(MOVED);
    if (kept === undefined) {
      const freezing = await freezeView(ports, caller, { quarterId, view: name, revision: null });
      if (!freezing.ok) return freezing;
      kept = freezing.value;
    }
    const document = ports.changeOurMacro(read.body.document, localId, to(kept.slot));
    if (document === undefined) return refusedWith(MOVED);
    const answer = await ports.pages.update({
      id: read.id,
      title: read.title,
      document,
      basedOn: read.version,
      message: `OKRA view moved from revision ${String(was.revision)} to ${String(kept.revision)}`,
    });
    switch (answer.kind) {
      case 'updated':
        return ok(kept);
      // What was lost may have been done: reading again tells.
      case 'conflict':
      case 'lost':
        continue;
      default:
        return notWritten(answer, { notAllowed: NOT_YOURS, tooLarge: NOT_YOURS });
    }
  }
  return refusedWith(BUSY);
};
