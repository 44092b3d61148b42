import type { ReactNode } from 'react';
import styles from './heading.module.css';

interface HeadingProps {
  readonly level: 1 | 2 | 3 | 4;
  readonly look?: 'large' | 'medium' | 'small' | 'xsmall';
  readonly id?: string;
  /** The name under which the focus comes back to it, see `useFocusBack`. */
  readonly back?: string;
  readonly children: ReactNode;
}

/** A heading in one of the design system's looks, whatever its level in the page's outline. */
export const Heading = ({ level, look = 'small', id, back, children }: HeadingProps) => {
  const Tag = `h${String(level)}` as 'h1' | 'h2' | 'h3' | 'h4';
  return (
    <Tag
      id={id}
      className={styles[look]}
      {...(back === undefined ? {} : { 'data-back': back, tabIndex: -1 })}
    >
      {children}
    </Tag>
  );
};
