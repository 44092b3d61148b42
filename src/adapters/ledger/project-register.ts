import type { ProjectRegister } from '../../usecases/progress/ports';
import { ledgerKeys } from './ledger-keys';
import { projectShape } from './project-shape';
import type { Storage } from './storage';

/**
 * Projects by the first entries of their ledgers. These are short (an entry for each quarter that was made, renamed or
 * removed), so that one query of a hundred records shows several projects; a register of its own would have to be
 * written, and healed, beside them.
 */
export const createProjectRegister = (storage: Storage): ProjectRegister => ({
  list: async () => {
    const first = new RegExp(`^${ledgerKeys.entry(`${projectShape.name}:(\\d{1,20})`, 1)}$`);
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await storage.list(ledgerKeys.all(projectShape.name), cursor);
      for (const [key] of page.records) {
        const id = first.exec(key)?.[1];
        if (id !== undefined) found.push(id);
      }
      ({ cursor } = page);
    } while (cursor !== undefined);
    return found;
  },
});
