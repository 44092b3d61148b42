import type { ReactNode } from 'react';
import Lozenge from '@atlaskit/lozenge';
import { stringAttr, type AdfMark, type AdfNode } from './adf-node';
import { safeHref } from './safe-href';
import styles from './adf.module.css';

const withMark = (children: ReactNode, mark: AdfMark): ReactNode => {
  switch (mark.type) {
    case 'strong':
      return <strong>{children}</strong>;
    case 'em':
      return <em>{children}</em>;
    case 'code':
      return <code className={styles['code']}>{children}</code>;
    case 'strike':
      return <s>{children}</s>;
    case 'underline':
      return <u>{children}</u>;
    case 'subsup':
      return stringAttr(mark, 'type') === 'sup' ? <sup>{children}</sup> : <sub>{children}</sub>;
    case 'textColor':
      return <span style={{ color: stringAttr(mark, 'color') }}>{children}</span>;
    case 'link': {
      const href = safeHref(stringAttr(mark, 'href'));
      return href === undefined ? children : <a href={href}>{children}</a>;
    }
    default:
      return children;
  }
};

const STATUS = {
  neutral: 'default',
  purple: 'new',
  blue: 'inprogress',
  red: 'removed',
  yellow: 'moved',
  green: 'success',
} as const;
const isStatusColor = (color: string): color is keyof typeof STATUS => color in STATUS;

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** Text and what stands among text. */
export const AdfInline = ({ node }: { node: AdfNode }): ReactNode => {
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduce<ReactNode>(withMark, node.text ?? '');
    case 'hardBreak':
      return <br />;
    case 'mention':
      return <span className={styles['mention']}>{stringAttr(node, 'text') ?? '@someone'}</span>;
    case 'emoji':
      return stringAttr(node, 'text') ?? stringAttr(node, 'shortName') ?? '';
    case 'date': {
      const time = Number(stringAttr(node, 'timestamp'));
      return Number.isNaN(time) ? null : <time className={styles['code']}>{date.format(time)}</time>;
    }
    case 'status': {
      const color = stringAttr(node, 'color') ?? 'neutral';
      return (
        <Lozenge appearance={isStatusColor(color) ? STATUS[color] : 'default'}>
          {stringAttr(node, 'text')}
        </Lozenge>
      );
    }
    case 'inlineCard': {
      const href = safeHref(stringAttr(node, 'url'));
      return href === undefined ? null : <a href={href}>{href}</a>;
    }
    default:
      return <span className={styles['unknown']}>[{node.type}]</span>;
  }
};
