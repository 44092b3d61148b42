import { planPicture } from '#domain/views/plan-picture/plan-picture';
import type { QuarterStore } from '../../sync/quarter-store';
import { flag } from '../../ui/flag';
import { fileName, saveBlob, saveFile } from '../../ui/save-file';
import { svgToPng } from '../../ui/svg-to-png';
import { pictureOf } from './picture-of';
import { pictureWords } from './words/picture-words';

export type PictureWay = 'png' | 'svg' | 'copy';

/** Gives the board of the draft away as a picture: as a file, or through the clipboard. */
export const savePicture = async (store: QuarterStore, way: PictureWay): Promise<void> => {
  const of = await pictureOf(store);
  const picture = planPicture(of);
  if (way === 'copy') {
    try {
      // The promise goes into the clipboard at once: some browsers allow it only while the click is fresh.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': svgToPng(picture) })]);
      flag({ id: 'picture-copied', title: pictureWords.copied, appearance: 'success' });
    } catch (error) {
      console.error('The picture was not copied', error);
      flag({
        id: 'picture-not-copied',
        title: pictureWords.notCopied,
        description: pictureWords.notCopiedHelp,
        appearance: 'warning',
      });
    }
    return;
  }
  const name = `${pictureWords.file(fileName(of.draft.label), of.seq)}.${way}`;
  if (way === 'svg') saveFile(name, 'image/svg+xml', picture.svg);
  else saveBlob(name, await svgToPng(picture));
  flag({ id: `saved-${name}`, title: pictureWords.saved(name), appearance: 'success' });
};
