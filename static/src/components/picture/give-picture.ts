import type { QuarterStore } from '../../sync/quarter-store';
import { flag } from '../../ui/flag';
import type { PictureWay } from './save-picture';
import { pictureWords } from './words/picture-words';

/** What draws comes when it is asked for; where it does not come, or cannot draw, that is said. */
export const givePicture = async (store: QuarterStore, way: PictureWay): Promise<void> => {
  try {
    const { savePicture } = await import('./save-picture');
    await savePicture(store, way);
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
