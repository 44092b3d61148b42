import type { QuarterStore } from '../../sync/quarter-store';
import { flag } from '../../ui/flag';
import { pictureWords } from './words/picture-words';

export type PictureWay = 'png' | 'svg' | 'copy';

const drawnPng = async (store: QuarterStore): Promise<Blob> =>
  (await import('./drawn-picture')).drawnPng(store);

/** Promised and not there yet: a browser lets a page write to the clipboard only while the click is fresh. */
const copy = async (store: QuarterStore): Promise<void> => {
  const png = drawnPng(store);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    flag({ id: 'picture-copied', title: pictureWords.copied, appearance: 'success' });
  } catch (error) {
    // What could not be drawn is no matter of the clipboard, and said as itself.
    await png;
    console.error('The picture was not copied', error);
    flag({
      id: 'picture-not-copied',
      title: pictureWords.notCopied,
      description: pictureWords.notCopiedHelp,
      appearance: 'warning',
    });
  }
};

/** What draws comes when it is asked for; where it does not come, or cannot draw, that is said. */
export const givePicture = async (store: QuarterStore, way: PictureWay): Promise<void> => {
  try {
    if (way === 'copy') await copy(store);
    else await (await import('./drawn-picture')).savePicture(store, way);
  } catch (error) {
    console.error('The picture was not made', error);
    flag({
      id: 'picture-failed',
      title: pictureWords.failed,
      description: pictureWords.failedHelp,
      appearance: 'error',
    });
  }
};
