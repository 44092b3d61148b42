import Button from '@atlaskit/button/new';
import ArrowLeftIcon from '@atlaskit/icon/core/arrow-left';
import { useEffect, useRef, useState } from 'react';
import { useQuarter } from '../../sync/quarter-context';
import { ChoiceChips } from '../../ui/choice-chips';
import { ErrorPanel } from '../../ui/error-panel';
import { Heading } from '../../ui/heading';
import { IconButton } from '../../ui/icon-button';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import { SkeletonLines } from '../../ui/skeletons';
import { useSheets, type Paper } from './use-sheets';
import { presentationWords as words } from './words/presentation-words';
import styles from './print.module.css';

/** The draft on paper: its board sheet by sheet with a table of scores and findings, or an empty one (G-31). */
export const PrintPage = () => {
  const quarter = useQuarter(({ id }) => id);
  const navigate = useNavigate();
  const [paper, setPaper] = useState<Paper>('a4');
  const [filling, setFilling] = useState<'filled' | 'empty'>('filled');
  const page = useRef<HTMLDivElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => page.current?.focus(), []);
  const { sheets, isFailed, retry } = useSheets(paper, filling === 'empty');
  return (
    <div ref={page} className={styles['page']} tabIndex={-1}>
      <header className={styles['head']}>
        <IconButton
          icon={ArrowLeftIcon}
          label={words.back}
          onClick={() => navigate(pathTo('draft', { quarter }))}
        />
        <Heading level={1} look="medium">
          {words.printTitle}
        </Heading>
        <ChoiceChips
          label={words.filling}
          value={filling}
          chips={[
            { value: 'filled', label: words.filled },
            { value: 'empty', label: words.empty },
          ]}
          onChoose={setFilling}
        />
        <ChoiceChips
          label={words.paper}
          value={paper}
          chips={[
            { value: 'a4', label: words.a4 },
            { value: 'slide', label: words.slide },
          ]}
          onChoose={setPaper}
        />
        <Button appearance="primary" isDisabled={sheets === null} onClick={() => window.print()}>
          {words.print}
        </Button>
        <p className={styles['help']}>{words.printHelp}</p>
      </header>
      {isFailed && (
        <ErrorPanel title={words.failed} onRetry={retry} retryLabel={words.retry}>
          {words.failedHelp}
        </ErrorPanel>
      )}
      {sheets === null && !isFailed && (
        <SkeletonLines label={words.drawing} widths={['100%', '100%', '60%']} />
      )}
      {sheets?.map(({ svg, width, height }, at) => (
        <img
          key={at}
          className={[styles['sheet'], styles[paper]].join(' ')}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
          width={width}
          height={height}
          alt={words.sheet(at + 1, sheets.length)}
        />
      ))}
    </div>
  );
};
