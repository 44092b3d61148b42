import Button from '@atlaskit/button/new';
import { lazy, Suspense, useRef, useState } from 'react';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { shareButtonWords as words } from './words/share-button-words';
import styles from './share-button.module.css';

const ShareDialog = lazy(async () => ({ default: (await import('./share-dialog')).ShareDialog }));
const SharedPages = lazy(async () => ({ default: (await import('./shared-pages')).SharedPages }));

/** The way to Confluence: to the first page for whoever leads, then to the list of pages for everybody. */
export const ShareButton = () => {
  const may = useMay();
  const hasPages = useQuarter(({ pageShares }) => pageShares.length > 0);
  const [open, setOpen] = useState<'dialog' | 'pages' | null>(null);
  // How many of the pages this person sees is known once they looked: Confluence is asked by nothing before that.
  const [seen, setSeen] = useState<number | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  if (!hasPages && !may.facilitate) return null;
  return (
    <span className={styles['place']}>
      <Button
        ref={button}
        {...(hasPages ? { 'aria-expanded': open === 'pages', 'aria-haspopup': 'dialog' as const } : {})}
        onClick={() => setOpen(hasPages ? (open === 'pages' ? null : 'pages') : 'dialog')}
      >
        {hasPages ? words.inConfluence(seen) : words.share}
      </Button>
      <Suspense fallback={null}>
        {open === 'pages' && (
          <SharedPages
            button={button}
            onSeen={setSeen}
            onShare={() => setOpen('dialog')}
            onClose={() => setOpen(null)}
          />
        )}
        {open === 'dialog' && <ShareDialog onClose={() => setOpen(null)} />}
      </Suspense>
    </span>
  );
};
