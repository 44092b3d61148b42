import CalendarIcon from '@atlaskit/icon/core/calendar';
import { DatePicker } from '@atlaskit/datetime-picker';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { dayInWords } from './day-in-words';
import { localDay } from './local-day';
import { readDay } from './read-day';
import { uiWords } from './words/ui-words';

/** Two numbers: with one alone nobody has said a day yet. */
const NAMES_A_DAY = /\d\D+\d/;

/** In the place of a cross: a day is replaced, never taken away. */
const Icon = () => <CalendarIcon label="" size="small" />;

interface OpenDateFieldProps {
  readonly id: string | undefined;
  readonly label: string | undefined;
  readonly describedBy: string | undefined;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  /** What was typed into the closed field. */
  readonly typed: string;
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly isOffered: ((day: string) => boolean) | undefined;
  readonly isInvalid: boolean;
  readonly onShown: () => void;
  readonly onChoose: (day: string) => void;
  /** `isReturning`: whoever closed it goes on at the field. */
  readonly onClose: (isReturning: boolean) => void;
}

/** Loaded by `DateField`: the design system's own, open from its first moment to its last. */
export const OpenDateField = ({
  id,
  label,
  describedBy,
  value,
  typed,
  min,
  max,
  isOffered,
  isInvalid,
  onShown,
  onChoose,
  onClose,
}: OpenDateFieldProps) => {
  const [text, setText] = useState(typed);
  const written = useRef<string | null>(null);
  useLayoutEffect(() => {
    onShown();
  }, [onShown]);
  const { language } = navigator;
  const choose = (day: string): void => {
    written.current = null;
    if (day !== '') onChoose(day);
    onClose(true);
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Tab' && written.current !== null) {
      // On to the next field, which is what follows the closed one.
      choose(written.current);
      return;
    }
    if (event.key !== 'Escape') return;
    // It closes the calendar, and no dialog around it.
    event.preventDefault();
    event.stopPropagation();
    written.current = null;
    onClose(true);
  };
  return (
    <span role="presentation" onKeyDownCapture={press}>
      {/* eslint-disable-next-line @atlaskit/design-system/use-datetime-picker-calendar-button -- the button that opened it lies below, and its calendar is open */}
      <DatePicker
        {...(id === undefined ? {} : { id })}
        {...(label === undefined ? {} : { label })}
        {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
        {...(min === undefined ? {} : { minDate: min })}
        {...(max === undefined ? {} : { maxDate: max })}
        {...(isOffered === undefined ? {} : { disabledDateFilter: (day) => !isOffered(day) })}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of the button that was pressed
        autoFocus
        spacing="compact"
        isInvalid={isInvalid}
        defaultValue={value}
        selectProps={{ inputValue: text, onInputChange: setText, components: { ClearIndicator: Icon } }}
        locale={language}
        weekStartDay={1}
        formatDisplayLabel={dayInWords}
        parseInputValue={(words) => {
          const date = readDay(words, language);
          written.current = Number.isNaN(date.getTime()) || !NAMES_A_DAY.test(words) ? null : localDay(date);
          return date;
        }}
        calendarLabel={uiWords.calendar}
        previousMonthLabel={uiWords.previousMonth}
        nextMonthLabel={uiWords.nextMonth}
        onChange={choose}
        onBlur={() => {
          // A day that was typed counts without Enter, as in every other field.
          if (written.current !== null) onChoose(written.current);
          onClose(false);
        }}
      />
    </span>
  );
};
