import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { ImportOpenerProvider } from '../quarter/import-opener';

const ImportDialog = lazy(() =>
  import('../features/import/import-dialog').then(({ ImportDialog: component }) => ({ default: component })),
);

/** Holds the import dialog; its code is fetched when it is first opened. */
export const ImportProvider = ({ children }: { readonly children: ReactNode }) => {
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  return (
    <ImportOpenerProvider value={open}>
      {children}
      {isOpen && (
        <Suspense fallback={null}>
          <ImportDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </ImportOpenerProvider>
  );
};
