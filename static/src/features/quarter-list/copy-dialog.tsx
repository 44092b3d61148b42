import { useRef } from 'react';
import type { Answer } from '../../rpc/call';
import { followingQuarter } from './calendar-quarter';
import { StartDialog } from './start-dialog';
import { FirstMondayField, NameField } from './start-fields';
import { useCopyQuarter } from './use-copy-quarter';
import { useQuarterStart } from './use-quarter-start';
import { quarterListWords } from './words/quarter-list-words';

interface CopyDialogProps {
  readonly quarter: Answer<'project.open'>['quarters'][number];
  /** Names of the quarters that the space has. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
}

/** Begins the quarter that follows another one, with what a team takes along. */
export const CopyDialog = ({ quarter, taken, onClose }: CopyDialogProps) => {
  const { make, isPending, failure } = useCopyQuarter(quarter.id);
  const start = useQuarterStart(() => followingQuarter(quarter, new Date()), taken);
  const first = useRef<HTMLInputElement>(null);
  return (
    <StartDialog
      title={quarterListWords.copyTitle(quarter.label)}
      act={quarterListWords.copyAct}
      width="small"
      first={first}
      isPending={isPending}
      failure={failure}
      onSubmit={() => {
        const chosen = start.check();
        if (chosen !== undefined) make(chosen);
      }}
      onClose={onClose}
    >
      <p>{quarterListWords.copyNote}</p>
      <NameField start={start} field={first} />
      <FirstMondayField start={start} />
    </StartDialog>
  );
};
