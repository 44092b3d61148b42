import type { ShareKind, ShareSubject } from '#domain/entities/exports/page-share/page-share';
import type { Json } from '#domain/kernel/json';
import { sharedViews } from '#domain/views/page/shared-views';
import type { MacroView } from '#domain/views/page/macro-config';
import { viewOf } from '../macro/show-view';
import type { QuarterReading } from '../ports';
import type { SharingPorts, ViewOnPage } from './ports';

/** What is to stand on a page. */
export interface PartRequest {
  readonly share: string;
  readonly as: Exclude<ShareKind, 'link'>;
  readonly what: ShareSubject;
  /** Where the quarter is in Jira, as the page of whoever shares says; it becomes a link and is nothing else. */
  readonly address: string | null;
  /** Our part as it stands on the page: what people set for its macros stays. */
  readonly present?: readonly Json[];
  /** Where views are kept that are to stay as they are from now on. */
  readonly frozen?: ReadonlyMap<MacroView, number>;
}

const viewsOf = (what: ShareSubject): readonly ViewOnPage[] => sharedViews(what).map((view) => ({ view }));

/** Our part of a page, written from a revision of the quarter: the same revision gives the same part. */
export const writtenPart = async (
  ports: SharingPorts,
  reading: QuarterReading,
  { share, as, what, address, present = [], frozen }: PartRequest,
): Promise<readonly Json[]> => {
  const { team = '', label = '' } = reading.state?.settings ?? {};
  const words = [team, label].filter((part) => part !== '').join(' · ') || 'the quarter';
  const back = { words, address };
  if (as !== 'plain') {
    const chosen = viewsOf(what).map(({ view }) => {
      const slot = frozen?.get(view);
      const kept = ports.parts.settings(present, share, reading.id, view);
      return { view, more: { ...kept, ...(slot === undefined ? {} : { frozen: slot }) } };
    });
    return ports.parts.live(share, reading.id, chosen, back);
  }
  const views = await Promise.all(sharedViews(what).map((name) => viewOf(ports, reading, name)));
  return ports.parts.plain(
    views.flatMap((view) => view ?? []),
    back,
  );
};

/** How many macros a part was to have, and how many Confluence kept of them; null: it was to have none. */
export interface KeptMacros {
  readonly wanted: number;
  readonly found: number;
}

export const keptMacros = (
  { parts }: Pick<SharingPorts, 'parts'>,
  part: readonly Json[],
  { share, as, what }: Pick<PartRequest, 'share' | 'as' | 'what'>,
): KeptMacros | null => {
  if (as === 'plain') return null;
  const views = viewsOf(what);
  return { wanted: views.length, found: parts.macrosIn(part, share, views) };
};
