import { createContext, useContext } from 'react';

const ImportOpener = createContext<() => void>(() => undefined);

export const ImportOpenerProvider = ImportOpener.Provider;

/** Opens the import dialog of the open quarter, from wherever a milestone may be missing. */
export const useOpenImport = (): (() => void) => useContext(ImportOpener);
