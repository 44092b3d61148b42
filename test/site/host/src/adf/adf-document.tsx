import type { ReactNode } from 'react';
import SectionMessage from '@atlaskit/section-message';
import { AdfInline } from './adf-inline';
import { AdfNode, numberAttr, stringAttr } from './adf-node';
import { safeHref } from './safe-href';
import styles from './adf.module.css';

/** How a page shows the nodes that only it knows: extensions. Undefined: the plain way. */
export type RenderExtension = (node: AdfNode) => ReactNode | undefined;

const INLINE = new Set(['text', 'hardBreak', 'mention', 'emoji', 'date', 'status', 'inlineCard']);

const PANELS = {
  info: 'information',
  note: 'discovery',
  success: 'success',
  warning: 'warning',
  error: 'error',
} as const;
const isPanel = (type: string): type is keyof typeof PANELS => type in PANELS;

/** The first level is the title of the page around the document. */
const Heading = ({ level, children }: { level: number; children: ReactNode }) => {
  if (level <= 2) return <h2 data-level={level}>{children}</h2>;
  if (level === 3) return <h3>{children}</h3>;
  return level === 4 ? <h4>{children}</h4> : <h5>{children}</h5>;
};

const Task = ({ node, children }: { node: AdfNode; children: ReactNode }) => (
  <li className={styles['task']}>
    <input type="checkbox" checked={stringAttr(node, 'state') === 'DONE'} readOnly disabled />
    <span>{children}</span>
  </li>
);

interface NodeProps {
  readonly node: AdfNode;
  readonly renderExtension?: RenderExtension | undefined;
}

const Block = ({ node, renderExtension }: NodeProps): ReactNode => {
  const children = (node.content ?? []).map((child, index) => (
    <Block key={index} node={child} renderExtension={renderExtension} />
  ));
  if (INLINE.has(node.type)) return <AdfInline node={node} />;
  switch (node.type) {
    case 'doc':
    case 'layoutColumn':
      return <>{children}</>;
    case 'paragraph':
      return <p>{children.length > 0 ? children : <br />}</p>;
    case 'heading':
      return <Heading level={numberAttr(node, 'level') ?? 1}>{children}</Heading>;
    case 'bulletList':
      return <ul>{children}</ul>;
    case 'orderedList':
      return <ol start={numberAttr(node, 'order')}>{children}</ol>;
    case 'listItem':
      return <li>{children}</li>;
    case 'taskList':
    case 'decisionList':
      return <ul className={styles['tasks']}>{children}</ul>;
    case 'taskItem':
    case 'decisionItem':
      return <Task node={node}>{children}</Task>;
    case 'blockquote':
      return <blockquote>{children}</blockquote>;
    case 'codeBlock':
      return <pre className={styles['codeBlock']}>{children}</pre>;
    case 'rule':
      return <hr />;
    case 'panel': {
      const type = stringAttr(node, 'panelType') ?? 'info';
      return (
        <SectionMessage appearance={isPanel(type) ? PANELS[type] : 'information'}>{children}</SectionMessage>
      );
    }
    case 'expand':
    case 'nestedExpand':
      return (
        <details>
          <summary>{stringAttr(node, 'title') ?? 'More'}</summary>
          {children}
        </details>
      );
    case 'table':
      return (
        <div className={styles['table']}>
          <table>
            <tbody>{children}</tbody>
          </table>
        </div>
      );
    case 'tableRow':
      return <tr>{children}</tr>;
    case 'tableHeader':
      return (
        <th colSpan={numberAttr(node, 'colspan')} rowSpan={numberAttr(node, 'rowspan')}>
          {children}
        </th>
      );
    case 'tableCell':
      return (
        <td colSpan={numberAttr(node, 'colspan')} rowSpan={numberAttr(node, 'rowspan')}>
          {children}
        </td>
      );
    case 'layoutSection':
      return <div className={styles['layout']}>{children}</div>;
    case 'blockCard':
    case 'embedCard': {
      const href = safeHref(stringAttr(node, 'url'));
      return href === undefined ? null : (
        <p>
          <a href={href}>{href}</a>
        </p>
      );
    }
    default:
      return renderExtension?.(node) ?? <p className={styles['unknown']}>[{node.type} is not shown here]</p>;
  }
};

interface AdfDocumentProps {
  readonly document: unknown;
  readonly renderExtension?: RenderExtension;
}

/** A document as Jira and Confluence would show it, without their editor's hundreds of kilobytes. */
export const AdfDocument = ({ document, renderExtension }: AdfDocumentProps) => {
  const parsed = AdfNode.safeParse(document);
  if (!parsed.success) return <p className={styles['unknown']}>This is not an Atlassian document.</p>;
  return (
    <div className={styles['document']}>
      <Block node={parsed.data} renderExtension={renderExtension} />
    </div>
  );
};
