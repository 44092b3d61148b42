import type { ButtonHTMLAttributes } from 'react';
import styles from './text-button.module.css';

/** An act that reads like a link in running text: "Show all 14 changes". */
export const TextButton = (props: ButtonHTMLAttributes<HTMLButtonElement>) => (
  // eslint-disable-next-line @atlaskit/design-system/no-html-button -- Atlaskit's buttons have no link look
  <button type="button" className={styles['act']} {...props} />
);
