import Avatar from '@atlaskit/avatar';
import type { Place } from '#domain/entities/facilitation/place/place';
import { useDecide } from '../../../components/use-decide';
import { useQuarterState } from '../../../sync/quarter-context';
import { usePeople } from '../../../sync/use-people';
import { usePersonName } from '../../../sync/use-person-name';
import { SelectField } from '../../../ui/select-field';
import { reviewWords } from '../words/review-words';
import styles from './presenter-line.module.css';

interface PresenterProps {
  readonly place: Place;
  readonly card: string;
  /** Member ids of those who may. */
  readonly people: readonly string[];
  readonly leads: boolean;
}

/** Who presents the card, by face and name; whoever leads may choose somebody else. */
export const PresenterLine = ({ place: { id, presenter }, card, people, leads }: PresenterProps) => {
  const decide = useDecide();
  const me = useQuarterState((state) => state.me.member);
  const nameOf = usePersonName();
  const person = usePeople().get(presenter ?? '');
  if (!leads && presenter === null) return null;
  const words = (member: string): string =>
    member === me ? reviewWords.youPresent : reviewWords.presents(nameOf(member));
  return (
    <span className={styles['presenter']}>
      {presenter !== null && (
        <Avatar size="xxsmall" name="" {...(person?.picture == null ? {} : { src: person.picture })} />
      )}
      {leads ? (
        <SelectField
          look="line"
          aria-label={reviewWords.whoPresents}
          value={presenter}
          prompt={reviewWords.nobodyPresents}
          choices={people.map((member) => ({ value: member, label: words(member) }))}
          onChoose={(member) =>
            decide({ kind: 'session.show', session: id, subject: card, presenter: member })
          }
        />
      ) : (
        presenter !== null && words(presenter)
      )}
    </span>
  );
};
