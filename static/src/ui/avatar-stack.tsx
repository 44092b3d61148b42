import Avatar from '@atlaskit/avatar';
import { uiWords } from './words/ui-words';
import styles from './avatar-stack.module.css';

export interface Face {
  readonly id: string;
  readonly name: string;
  readonly picture: string | null;
}

interface AvatarStackProps {
  readonly people: readonly Face[];
  /** "Who works on this quarter". */
  readonly label: string;
  readonly most?: number;
}

/** Faces with names. Atlaskit's group brings a second copy of half the design system into the first load. */
export const AvatarStack = ({ people, label, most = 4 }: AvatarStackProps) => {
  const rest = people.length - most;
  const shown = rest > 0 ? people.slice(0, most) : people;
  return (
    <ul className={styles['stack']} aria-label={label}>
      {shown.map(({ id, name, picture }) => (
        <li key={id} title={name}>
          <Avatar size="small" name={name} {...(picture === null ? {} : { src: picture })} />
        </li>
      ))}
      {rest > 0 && (
        <li
          className={styles['rest']}
          title={people
            .slice(most)
            .map(({ name }) => name)
            .join(', ')}
        >
          <span aria-label={uiWords.andMore(rest)}>+{rest}</span>
        </li>
      )}
    </ul>
  );
};
