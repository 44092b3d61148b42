import { lazy, Suspense, useEffect, useState } from 'react';
import { isInDialog } from '../../ui/is-in-dialog';
import { isWriting } from '../../ui/is-writing';

const KeyList = lazy(() => import('./key-list').then((file) => ({ default: file.KeyList })));

/** `?` lists every key, unless somebody writes or a dialog is open. */
export const KeyListOnDemand = () => {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || isWriting(event.target)) return;
      if (isInDialog()) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return isOpen ? (
    <Suspense fallback={null}>
      <KeyList onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
};
