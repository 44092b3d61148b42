import { view } from '@forge/bridge';
import type { Quarter } from '#domain/quarter/quarter';
import type { Call } from '../rpc/call';
import { flag } from '../ui/flag';
import { saveFile } from '../ui/save-file';
import { componentWords } from './words/component-words';
import { writeQuarterFile, type QuarterFormat } from './write-quarter-file';

/** Address of the site; empty: not known. */
export const findSite = async (): Promise<string> => {
  const { siteUrl } = (await view.getContext()) as { readonly siteUrl?: unknown };
  return typeof siteUrl === 'string' ? siteUrl : '';
};

/** Saves a quarter as a file of the reader's own. A frame shows no download: the flag names the file. */
export const downloadQuarter = async (as: QuarterFormat, quarter: Quarter, call: Call): Promise<void> => {
  const { name, type, text, isWhole } = await writeQuarterFile(as, { quarter, call, site: await findSite() });
  saveFile(name, type, text);
  flag({
    id: `saved-${name}`,
    title: componentWords.saved(name),
    ...(isWhole ? {} : { description: componentWords.savedWithoutStates }),
    appearance: isWhole ? 'success' : 'warning',
  });
};
