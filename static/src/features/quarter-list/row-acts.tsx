import { lazy, Suspense, useRef, useState } from 'react';
import type { Answer } from '../../rpc/call';
import { ActionMenu, type MenuAction } from '../../ui/action-menu';
import { useFocusBack } from '../../ui/use-focus-back';
import { useArchive } from './use-archive';
import { quarterListWords } from './words/quarter-list-words';

const CopyDialog = lazy(() => import('./copy-dialog').then((file) => ({ default: file.CopyDialog })));
const RemoveDialog = lazy(() =>
  import('../../components/remove-dialog').then((file) => ({ default: file.RemoveDialog })),
);

/** What the viewer may do with a quarter; what is not granted is not offered. */
export interface RowRights {
  readonly mayCopy: boolean;
  readonly mayArchive: boolean;
  readonly mayRemove: boolean;
}

interface RowActsProps {
  readonly quarter: Answer<'project.open'>['quarters'][number];
  readonly rights: RowRights;
  /** Names of the quarters that the space has. */
  readonly taken: readonly string[];
  /** Before the row leaves for another place, or for good. */
  readonly onLeave: (how: 'moves' | 'goes') => void;
}

/** The menu of a quarter in the list, and the dialogs behind it. */
export const RowActs = ({ quarter, rights, taken, onLeave }: RowActsProps) => {
  const { id, label, demo, archived } = quarter;
  const [asked, setAsked] = useState<'copy' | 'remove' | null>(null);
  const { archive, isPending } = useArchive(quarter);
  const box = useRef<HTMLDivElement>(null);
  useFocusBack(box, asked, 'menu');
  const close = (): void => setAsked(null);
  const acts: readonly MenuAction[] = [
    ...(rights.mayCopy ? [{ text: quarterListWords.copy, onClick: () => setAsked('copy') }] : []),
    ...(rights.mayArchive
      ? [
          {
            text: archived ? quarterListWords.restore : quarterListWords.archive,
            isDisabled: isPending,
            onClick: () => {
              onLeave('moves');
              archive(!archived);
            },
          },
        ]
      : []),
    ...(rights.mayRemove
      ? [
          {
            text: demo ? quarterListWords.demoRemove : quarterListWords.remove,
            onClick: () => {
              onLeave('goes');
              setAsked('remove');
            },
          },
        ]
      : []),
  ];
  if (acts.length === 0) return null;
  return (
    <div ref={box}>
      <div data-back="menu">
        <ActionMenu label={quarterListWords.actsOf(label)} groups={[{ acts }]} />
      </div>
      <Suspense fallback={null}>
        {asked === 'copy' && <CopyDialog quarter={quarter} taken={taken} onClose={close} />}
        {asked === 'remove' && <RemoveDialog quarter={id} label={label} onClose={close} />}
      </Suspense>
    </div>
  );
};
