import type { RefObject } from 'react';
import Textfield from '@atlaskit/textfield';
import { isMonday } from '../../components/setting-choices';
import { DateField } from '../../ui/date-field';
import { LabelledField } from '../../ui/labelled-field';
import type { QuarterStart } from './use-quarter-start';
import { quarterListWords } from './words/quarter-list-words';

interface StartFieldProps {
  readonly start: QuarterStart;
}

/** What the new quarter is called. */
export const NameField = ({
  start,
  field: ref,
}: StartFieldProps & { readonly field: RefObject<HTMLInputElement> }) => (
  <LabelledField
    label={quarterListWords.name}
    error={start.labelError}
    {...(start.isTaken ? { help: quarterListWords.nameTaken } : {})}
  >
    {(field) => (
      <Textfield
        {...field}
        ref={ref}
        isCompact
        value={start.label}
        isInvalid={start.labelError !== undefined}
        onChange={({ currentTarget }) => start.setLabel(currentTarget.value)}
      />
    )}
  </LabelledField>
);

/** When its week 1 begins. */
export const FirstMondayField = ({ start }: StartFieldProps) => (
  <LabelledField label={quarterListWords.firstMonday} error={start.dateError}>
    {(field) => (
      <DateField
        {...field}
        value={start.startDate}
        isOffered={isMonday}
        isInvalid={start.dateError !== undefined}
        onChoose={start.setStartDate}
      />
    )}
  </LabelledField>
);
