import styles from './chrome.module.css';

const COLORS = ['blue', 'purple', 'teal', 'green', 'magenta', 'orange'] as const;

const colorOf = (name: string): string =>
  COLORS[Array.from(name).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % COLORS.length] ??
  'blue';

const initialsOf = (name: string): string =>
  name
    .split(' ')
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');

/** Initials on a colour of their own: there are no pictures on this site. */
export const PersonAvatar = ({ name }: { name: string }) => (
  <span className={styles['avatar']} data-color={colorOf(name)} aria-hidden="true">
    {initialsOf(name)}
  </span>
);

export const Person = ({ name }: { name: string }) => (
  <span className={styles['person']}>
    <PersonAvatar name={name} />
    {name}
  </span>
);

/** The coloured tile of a Jira project or a Confluence space. */
export const SpaceTile = ({ name, size = 'medium' }: { name: string; size?: 'medium' | 'large' }) => (
  <span className={styles['tile']} data-color={colorOf(name)} data-size={size} aria-hidden="true">
    {name.charAt(0).toUpperCase()}
  </span>
);
