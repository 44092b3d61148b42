import { lazy, Suspense, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { Answer } from '../../rpc/call';
import { useRpc } from '../../rpc/use-rpc';
import { EmptyPanel } from '../../ui/empty-panel';
import { ErrorPanel } from '../../ui/error-panel';
import { Heading } from '../../ui/heading';
import { Strip } from '../../ui/strip';
import { SkeletonLines } from '../../ui/skeletons';
import { QuarterTable } from './quarter-table';
import { useStartDemo } from './use-start-demo';
import { quarterListWords } from './words/quarter-list-words';
import styles from './quarter-list.module.css';

const CreateDialog = lazy(() => import('./create-dialog').then((file) => ({ default: file.CreateDialog })));

interface QuarterListProps {
  readonly project: string;
}

type Opened = Answer<'project.open'>;

interface ListActsProps {
  readonly project: string;
  readonly isDemoThere: boolean;
  readonly isStarting: boolean;
  readonly onStart: () => void;
  readonly isPrimary: boolean;
}

const ListActs = ({ project, isDemoThere, isStarting, onStart, isPrimary }: ListActsProps) => {
  const demo = useStartDemo(project);
  return (
    <>
      {!isDemoThere && (
        <Button isDisabled={demo.isPending} onClick={demo.start}>
          {demo.isPending ? quarterListWords.demoLoading : quarterListWords.demoLoad}
        </Button>
      )}
      <Button appearance={isPrimary ? 'primary' : 'default'} isDisabled={isStarting} onClick={onStart}>
        {quarterListWords.startQuarter}
      </Button>
    </>
  );
};

const Empty = ({
  opened,
  project,
  onStart,
  onImport,
}: {
  readonly opened: Opened;
  readonly project: string;
  readonly onStart: () => void;
  readonly onImport: () => void;
}) => {
  const demo = useStartDemo(project);
  if (!opened.me.mayCreate) {
    return (
      <EmptyPanel header={quarterListWords.emptyTitleForReaders}>
        {quarterListWords.emptyForReaders(opened.project.name)}
      </EmptyPanel>
    );
  }
  return (
    <EmptyPanel
      header={quarterListWords.emptyTitle}
      act={
        <Button appearance="primary" onClick={onStart}>
          {quarterListWords.startQuarter}
        </Button>
      }
      otherwise={
        <>
          <Button isDisabled={demo.isPending} onClick={demo.start}>
            {demo.isPending ? quarterListWords.demoLoading : quarterListWords.demoLoad}
          </Button>
          <Button onClick={onImport}>{quarterListWords.import}</Button>
        </>
      }
    >
      {quarterListWords.emptySentence}
    </EmptyPanel>
  );
};

/** The quarters of a Jira project. */
export const QuarterList = ({ project }: QuarterListProps) => {
  const { data, error, isPending, refetch } = useRpc('project.open', { project });
  const [starting, setStarting] = useState<'plain' | 'import' | null>(null);

  if (isPending)
    return (
      <SkeletonLines
        label={quarterListWords.loading}
        widths={['240px', '100%', '100%', '100%']}
        height="32px"
      />
    );
  if (error !== null && (data === undefined || error.code === 'not-found')) {
    return error.code === 'not-found' ? (
      <ErrorPanel title={quarterListWords.forbiddenTitle}>{quarterListWords.forbidden}</ErrorPanel>
    ) : (
      <ErrorPanel title={quarterListWords.failedTitle} onRetry={() => void refetch()}>
        {quarterListWords.failed(error.code === 'unreachable')}
      </ErrorPanel>
    );
  }
  const { quarters } = data;
  const start = (): void => setStarting('plain');
  return (
    <>
      <header className={styles['header']}>
        <Heading level={1} look="large">
          {quarterListWords.title}
        </Heading>
        {quarters.length > 0 && data.me.mayCreate && (
          <div className={styles['acts']}>
            <ListActs
              project={project}
              isDemoThere={quarters.some(({ demo }) => demo)}
              isStarting={starting !== null}
              isPrimary
              onStart={start}
            />
          </div>
        )}
      </header>
      {error !== null && (
        <Strip
          severity="warn"
          acts={<Button onClick={() => void refetch()}>{quarterListWords.readAgain}</Button>}
        >
          {quarterListWords.asItWas}
        </Strip>
      )}
      {quarters.length === 0 ? (
        <Empty opened={data} project={project} onStart={start} onImport={() => setStarting('import')} />
      ) : (
        <QuarterTable opened={data} />
      )}
      {starting !== null && (
        <Suspense fallback={null}>
          <CreateDialog
            project={project}
            projectName={data.project.name}
            taken={quarters.map(({ label }) => label)}
            thenImport={starting === 'import'}
            onClose={() => setStarting(null)}
          />
        </Suspense>
      )}
    </>
  );
};
