import { lazy, Suspense, useState, type ReactNode } from 'react';

const SplitDialog = lazy(() =>
  import('./split-dialog').then(({ SplitDialog: component }) => ({ default: component })),
);

/** The act that asks how a card is to be split, and the dialog, fetched for the first card that is. */
export const useSplit = (): readonly [split: (card: string) => void, dialog: ReactNode] => {
  const [card, setCard] = useState<string | null>(null);
  return [
    setCard,
    card !== null && (
      <Suspense>
        <SplitDialog card={card} onClose={() => setCard(null)} />
      </Suspense>
    ),
  ];
};
