import { router } from '@forge/bridge';
import { flag } from '../../ui/flag';
import { sharingWords as words } from './words/sharing-words';

/** Opens a page of Confluence beside this one. */
export const openPage = (address: string): void => {
  void router.open(address);
};

/** A frame may be kept from the clipboard; then the address is said, to be copied by hand. */
export const copyLink = async (address: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(address);
    flag({ id: 'link-copied', title: words.copied, appearance: 'success' });
  } catch {
    flag({ id: 'link-not-copied', title: words.copyFailed, description: address, appearance: 'info' });
  }
};

interface Told {
  readonly title: string;
  readonly page: { readonly id: string; readonly title: string; readonly address: string };
  readonly macros: { readonly wanted: number; readonly found: number } | null;
}

/** Says what was done, with the ways to the page; views that Confluence did not keep are a warning. */
export const sayDone = ({ title, page, macros }: Told): void => {
  const isWhole = macros === null || macros.found >= macros.wanted;
  flag({
    id: `shared-${page.id}`,
    title,
    description: isWhole ? page.title : `${page.title}. ${words.macrosLost(macros.found, macros.wanted)}`,
    appearance: isWhole ? 'success' : 'warning',
    actions: [
      { text: words.openPage, onClick: () => openPage(page.address) },
      { text: words.copyLink, onClick: () => void copyLink(page.address) },
    ],
  });
};
