import { writeTree } from '#domain/okra-files/tree/write-tree';
import { planPicture } from '#domain/views/plan-picture/plan-picture';
import type { Call } from '../../rpc/call';
import type { QuarterStore } from '../../sync/quarter-store';
import { svgToPng } from '../../ui/svg-to-png';
import { findSite } from '../download-quarter';
import { pictureOf } from '../picture/picture-of';
import { readStates } from '../write-quarter-file';
import type { QuarterFileBytes } from './zip-files';

/** The files of a quarter, and what of them could not be had. */
export interface QuarterFiles {
  readonly files: readonly QuarterFileBytes[];
  readonly hasStates: boolean;
  readonly hasPng: boolean;
}

const PICTURE = 'okra/session-4/quarter-plan-board';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

const drawn = async (picture: Parameters<typeof svgToPng>[0]): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return new Uint8Array(await (await svgToPng(picture)).arrayBuffer());
  } catch (error) {
    console.error('The picture was not drawn', error);
    return null;
  }
};

/** Writes the whole folder of the open quarter, as the server confirmed it. */
export const quarterFiles = async (store: QuarterStore, call: Call): Promise<QuarterFiles> => {
  const of = await pictureOf(store);
  const quarter = store.getState().confirmed;
  const states = await readStates({ quarter, call });
  const isPublished = quarter.receipts.length > 0;
  const texts = writeTree(
    quarter,
    isPublished ? { site: await findSite(), states: states ?? new Map() } : null,
  );
  const picture = planPicture(of);
  const png = await drawn(picture);
  const files = [
    ...texts.map(({ path, text }) => ({ path, bytes: bytesOf(text) })),
    { path: `${PICTURE}.svg`, bytes: bytesOf(picture.svg) },
    ...(png === null ? [] : [{ path: `${PICTURE}.png`, bytes: png }]),
  ];
  return { files, hasStates: states !== null, hasPng: png !== null };
};
