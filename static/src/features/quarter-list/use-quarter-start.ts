import { useState } from 'react';
import { isMonday } from '../../components/setting-choices';
import { namedQuarter, type CalendarQuarter } from './calendar-quarter';
import { quarterListWords } from './words/quarter-list-words';

/** As many as a name of a quarter takes. */
const LONGEST_NAME = 120;

export interface QuarterStart extends CalendarQuarter {
  readonly setLabel: (label: string) => void;
  readonly setStartDate: (day: string) => void;
  /** Said once somebody tried to go on. */
  readonly labelError: string | undefined;
  readonly dateError: string | undefined;
  /** Another quarter of the space has this name, which is no error. */
  readonly isTaken: boolean;
  /** What was chosen, if it can be a quarter. */
  readonly check: () => CalendarQuarter | undefined;
}

/** Name and first Monday of a new quarter, beginning with what is proposed. */
export const useQuarterStart = (propose: () => CalendarQuarter, taken: readonly string[]): QuarterStart => {
  const [proposed] = useState(propose);
  const [label, setLabel] = useState(proposed.label);
  // Follows the name until somebody chooses another one.
  const [chosenDate, setStartDate] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const startDate = chosenDate ?? namedQuarter(label)?.startDate ?? proposed.startDate;
  const labelProblem =
    label.trim() === ''
      ? quarterListWords.nameMissing
      : label.length > LONGEST_NAME
        ? quarterListWords.nameTooLong
        : undefined;
  return {
    label,
    startDate,
    setLabel,
    setStartDate,
    labelError: tried ? labelProblem : undefined,
    dateError: tried && !isMonday(startDate) ? quarterListWords.notMonday : undefined,
    isTaken: taken.some((name) => name.trim().toLowerCase() === label.trim().toLowerCase()),
    check: () => {
      setTried(true);
      return labelProblem === undefined && isMonday(startDate)
        ? { label: label.trim(), startDate }
        : undefined;
    },
  };
};
