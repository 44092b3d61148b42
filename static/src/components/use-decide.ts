import { useCallback } from 'react';
import type { Refusal } from '#domain/kernel/refusal';
import { flag } from '../ui/flag';
import { offerUndo } from './offer-undo';
import type { MakeCommand, NewCommand, Submitted } from '../sync/new-command';
import { useQuarterStore } from '../sync/quarter-context';
import type { QuarterStore } from '../sync/quarter-store';
import { openWorkspace } from '../ui/routing/open-workspace';
import { pathTo } from '../ui/routing/route';
import { componentWords } from './words/component-words';

export interface DecideOptions {
  /** What was done, as the title of a flag with Undo: "Objective deleted". */
  readonly undo?: string;
  /** The caller shows a refusal beside the field itself. */
  readonly quiet?: boolean;
  /** The caller shows itself, with both values, that somebody else was there first. */
  readonly showsOvertaken?: boolean;
  /** It was somebody else's, and this person said that it may go all the same. */
  readonly onConfirmed?: () => void;
}

/** A command that takes away what somebody else wrote, said once more on purpose; undefined: it knows no such thing. */
const confirmedOf = (command: NewCommand | MakeCommand, refusal: Refusal): NewCommand | undefined => {
  if (typeof command === 'function' || refusal.code !== 'AUTHOR_ONLY') return undefined;
  if (refusal.parameters['confirmable'] !== 'yes') return undefined;
  const isRemoval = command.kind.endsWith('.remove');
  return isRemoval || command.kind.endsWith('.edit') || command.kind === 'vision.write'
    ? ({ ...command, confirmed: true } as NewCommand)
    : undefined;
};

const sayRefused = (
  store: QuarterStore,
  { id }: Submitted,
  refusal: Refusal,
  again: NewCommand | undefined,
  { undo, quiet = false, onConfirmed }: DecideOptions,
): void => {
  if (again !== undefined) {
    const confirm = (): void => {
      const submitted = store.decide(again);
      if (submitted.refusal !== null) {
        flag({ id: `refused-${submitted.id}`, title: submitted.refusal.text, appearance: 'warning' });
        return;
      }
      onConfirmed?.();
      if (undo !== undefined) offerUndo(store, submitted, undo);
    };
    const text = again.kind.endsWith('.remove') ? componentWords.deleteIt : componentWords.replaceIt;
    flag({
      id: `refused-${id}`,
      title: refusal.text,
      appearance: 'warning',
      actions: [{ text, onClick: confirm }],
    });
  } else if (!quiet) {
    const isFull = refusal.code === 'QUARTER_FULL' && store.getState().me.facilitator;
    const settings = pathTo('settings', { quarter: store.getState().quarter.id });
    flag({
      id: `refused-${id}`,
      title: refusal.text,
      appearance: 'warning',
      ...(isFull
        ? { actions: [{ text: componentWords.longestTexts, onClick: () => openWorkspace(null, settings) }] }
        : {}),
    });
  }
};

/**
 * Says that the server did not take what this page had shown already: somebody else was there first. A text is shown beside
 * its field with both versions, and what names nothing present in a strip of the page; everything else would be silent.
 */
const sayOvertaken = (store: QuarterStore, { id, settled }: Submitted): void => {
  void settled.then((outcome) => {
    if (outcome.ok || outcome.refusal.code !== 'CHANGED_MEANWHILE') return;
    store.dismiss(id);
    flag({ id: `overtaken-${id}`, title: outcome.refusal.text, appearance: 'warning' });
  });
};

/** Gives a command to the open quarter. A refusal is said in a flag, unless the caller shows it where it arose. */
export const useDecide = (): ((command: NewCommand | MakeCommand, options?: DecideOptions) => Submitted) => {
  const store = useQuarterStore();
  return useCallback(
    (command, options = {}) => {
      const submitted = store.decide(command);
      const { refusal } = submitted;
      if (refusal !== null) {
        sayRefused(store, submitted, refusal, confirmedOf(command, refusal), options);
        return submitted;
      }
      if (options.undo !== undefined) offerUndo(store, submitted, options.undo);
      if (options.showsOvertaken !== true) sayOvertaken(store, submitted);
      return submitted;
    },
    [store],
  );
};
