import { planPicture } from '#domain/views/plan-picture/plan-picture';
import type { QuarterStore } from '../../sync/quarter-store';
import { flag } from '../../ui/flag';
import { fileName, saveBlob, saveFile } from '../../ui/save-file';
import { svgToPng } from '../../ui/svg-to-png';
import { componentWords } from '../words/component-words';
import { pictureOf } from './picture-of';
import { pictureWords } from './words/picture-words';

/** The board of the draft as a picture of points. */
export const drawnPng = async (store: QuarterStore): Promise<Blob> =>
  svgToPng(planPicture(await pictureOf(store)));

/** Saves the board of the draft as a file of the reader's own. */
export const savePicture = async (store: QuarterStore, as: 'png' | 'svg'): Promise<void> => {
  const of = await pictureOf(store);
  const picture = planPicture(of);
  const name = `${pictureWords.file(fileName(of.draft.label), of.seq)}.${as}`;
  if (as === 'svg') saveFile(name, 'image/svg+xml', picture.svg);
  else saveBlob(name, await svgToPng(picture));
  flag({ id: `saved-${name}`, title: componentWords.saved(name), appearance: 'success' });
};
