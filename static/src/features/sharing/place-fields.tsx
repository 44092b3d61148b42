import Textfield from '@atlaskit/textfield';
import type { Answer } from '../../rpc/call';
import { LabelledField } from '../../ui/labelled-field';
import { SelectField } from '../../ui/select-field';
import type { Place } from './use-place-check';
import { sharingWords as words } from './words/sharing-words';
import styles from './sharing.module.css';

interface PlaceFieldsProps {
  readonly place: Place;
  readonly spaces: Answer<'share.spaces'>;
  readonly found: Answer<'share.check'> | undefined;
  /** Why the title cannot be taken, beside what the check says. */
  readonly titleProblem: string | undefined;
  readonly onChange: (change: Partial<Place>) => void;
}

const spaceProblem = (found: Answer<'share.check'> | undefined): string | undefined => {
  if (found === undefined) return undefined;
  if (found.space === null) return words.spaceGone;
  return found.space.mayCreate ? undefined : words.mayNot;
};

/** In which space, below which page and under which title. */
export const PlaceFields = ({ place, spaces, found, titleProblem, onChange }: PlaceFieldsProps) => {
  const isFree = found?.space?.mayCreate === true && found.taken === null && found.below.kind !== 'none';
  return (
    <>
      <div className={styles['pair']}>
        <LabelledField
          label={words.space}
          error={spaceProblem(found)}
          {...(spaces.more ? { help: words.spacesMore } : {})}
        >
          {(field) => (
            <SelectField
              {...field}
              value={place.space}
              prompt={words.chooseSpace}
              choices={spaces.spaces.map(({ id, key, name }) => ({ value: id, label: `${name} (${key})` }))}
              onChoose={(space) => onChange({ space })}
            />
          )}
        </LabelledField>
        <LabelledField
          label={words.below}
          help={words.belowHelp}
          error={found?.below.kind === 'none' && found.space !== null ? words.belowNone : undefined}
        >
          {(field) => (
            <Textfield
              {...field}
              isCompact
              value={place.below}
              autoComplete="off"
              onChange={({ currentTarget }) => onChange({ below: currentTarget.value })}
            />
          )}
        </LabelledField>
      </div>
      <LabelledField label={words.title} error={titleProblem}>
        {(field) => (
          <Textfield
            {...field}
            isCompact
            isInvalid={titleProblem !== undefined}
            value={place.title}
            autoComplete="off"
            onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
          />
        )}
      </LabelledField>
      <p className={styles['quiet']} role="status">
        {titleProblem === undefined && isFree ? words.free : ''}
        {titleProblem === undefined && place.space !== null && found === undefined ? words.checking : ''}
      </p>
    </>
  );
};
