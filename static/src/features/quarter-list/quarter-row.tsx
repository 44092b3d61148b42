import { lazy, Suspense, useState } from 'react';
import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import type { Answer } from '../../rpc/call';
import { pathTo } from '../../ui/routing/route';
import { RouteLink } from '../../ui/routing/route-link';
import { weeksInWords } from './weeks-in-words';
import { quarterListWords } from './words/quarter-list-words';
import styles from './quarter-list.module.css';

const RemoveDialog = lazy(() =>
  import('../../components/remove-dialog').then((file) => ({ default: file.RemoveDialog })),
);

interface QuarterRowProps {
  readonly quarter: Answer<'project.open'>['quarters'][number];
  readonly mayRemove: boolean;
}

export const QuarterRow = ({ quarter, mayRemove }: QuarterRowProps) => {
  const [removing, setRemoving] = useState(false);
  const { id, label, demo, startDate, weeks } = quarter;
  return (
    <li className={styles['row']}>
      <span className={styles['name']}>
        <RouteLink to={pathTo('agreement', { quarter: id })}>{label}</RouteLink>
      </span>
      {demo && <Lozenge>{quarterListWords.demo}</Lozenge>}
      <span className={styles['dates']}>{weeksInWords(startDate, weeks)}</span>
      {demo && mayRemove && (
        <span className={styles['end']}>
          <Button appearance="subtle" onClick={() => setRemoving(true)}>
            {quarterListWords.demoRemove}
          </Button>
        </span>
      )}
      {removing && (
        <Suspense fallback={null}>
          <RemoveDialog quarter={id} label={label} onClose={() => setRemoving(false)} />
        </Suspense>
      )}
    </li>
  );
};
