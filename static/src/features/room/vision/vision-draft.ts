import type { Vision } from '#domain/entities/agreement/vision/vision';
import { ownValue } from '#domain/kernel/own-value';
import { visionWords } from '../words/vision-words';

/** A sentence while somebody is writing it. */
export interface VisionDraft extends Pick<Vision, 'text' | 'doWhat' | 'outcome' | 'forWhom'> {
  /** Written as it comes to mind, without the gaps. */
  readonly isFree: boolean;
  /** The sentence that stood there when it was begun. */
  readonly was: string;
}

export const GAPS = ['doWhat', 'outcome', 'forWhom'] as const;

/** What stands in the fields before anything is typed. */
export const draftOf = (vision: Vision | undefined): VisionDraft => {
  const { text = '', doWhat = '', outcome = '', forWhom = '' } = vision ?? {};
  const isFree = text !== '' && doWhat === '' && outcome === '' && forWhom === '';
  return { text, doWhat, outcome, forWhom, isFree, was: text };
};

const textIn = (kept: object, key: string): string => {
  const value = ownValue(kept as Readonly<Record<string, unknown>>, key);
  return typeof value === 'string' ? value : '';
};

/** What a reload brings back; null: nothing was begun. */
export const readDraft = (kept: string | null): VisionDraft | null => {
  if (kept === null) return null;
  try {
    const stored: unknown = JSON.parse(kept);
    if (typeof stored !== 'object' || stored === null) return null;
    return {
      text: textIn(stored, 'text'),
      doWhat: textIn(stored, 'doWhat'),
      outcome: textIn(stored, 'outcome'),
      forWhom: textIn(stored, 'forWhom'),
      was: textIn(stored, 'was'),
      isFree: ownValue(stored as Readonly<Record<string, unknown>>, 'isFree') === true,
    };
  } catch {
    // Something else lies there; what was written is not to be read from it.
    return null;
  }
};

/** The vision as it would be written down; its text is empty where nothing is said yet. */
export const visionOf = (draft: VisionDraft): Omit<Vision, 'id' | 'by'> => {
  const [doWhat, outcome, forWhom] = [draft.doWhat.trim(), draft.outcome.trim(), draft.forWhom.trim()];
  if (draft.isFree) return { text: draft.text.trim(), doWhat: '', outcome: '', forWhom: '' };
  const isBlank = doWhat === '' && outcome === '' && forWhom === '';
  return {
    text: isBlank ? '' : visionWords.sentence({ doWhat, outcome, forWhom }),
    doWhat,
    outcome,
    forWhom,
  };
};
