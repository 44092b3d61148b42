import Button from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import Textfield from '@atlaskit/textfield';
import { LEAST_PARTS, MOST_PARTS } from '#domain/entities/plan/split/split-limits';
import { IconButton } from '../../ui/icon-button';
import { LabelledField } from '../../ui/labelled-field';
import { splitWords as words } from '../words/split-words';
import { weekWords } from '../words/week-words';
import type { SplitPreview } from './split-draft';
import styles from './split.module.css';

interface PartsProps {
  readonly titles: readonly string[];
  readonly weeks: SplitPreview['weeks'];
  readonly onChange: (titles: readonly string[]) => void;
}

const weeksOf = (weeks: PartsProps['weeks'], at: number): { readonly help?: string } => {
  if (weeks.length === 0) return {};
  const own = weeks[at] ?? null;
  return { help: own === null ? words.notPlaced : weekWords.weeks(own.startWeek, own.endWeek) };
};

/** The parts by title, each with the weeks that it would have. */
export const SplitParts = ({ titles, weeks, onChange }: PartsProps) => (
  <div className={styles['parts']}>
    {titles.map((title, at) => (
      <div key={at} className={styles['part']}>
        <LabelledField label={words.part(at + 1)} {...weeksOf(weeks, at)}>
          {(field) => (
            <Textfield
              {...field}
              dir="auto"
              value={title}
              isInvalid={title.trim() === ''}
              onChange={({ currentTarget: { value } }) =>
                onChange(titles.map((one, other) => (other === at ? value : one)))
              }
            />
          )}
        </LabelledField>
        {titles.length > LEAST_PARTS && (
          <IconButton
            icon={CrossIcon}
            label={words.remove(at + 1)}
            onClick={() => onChange(titles.filter((_, other) => other !== at))}
          />
        )}
      </div>
    ))}
    {titles.length < MOST_PARTS && (
      <span>
        <Button appearance="subtle" spacing="compact" onClick={() => onChange([...titles, ''])}>
          {words.more}
        </Button>
      </span>
    )}
  </div>
);
