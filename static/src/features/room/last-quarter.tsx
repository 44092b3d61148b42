import { Suspense, useState } from 'react';
import { runsOf } from '#domain/entities/facilitation/session-run/session-run';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import { quarterBefore } from '#domain/quarter/quarter-list';
import { fetchObjectivesFrame, ObjectivesFrame } from '../../components/objectives/objectives-on-demand';
import { useRpc } from '../../rpc/use-rpc';
import { useQuarter } from '../../sync/quarter-context';
import { FindingLine } from '../../ui/finding-line';
import { Heading } from '../../ui/heading';
import { SkeletonLines } from '../../ui/skeletons';
import { TextButton } from '../../ui/text-button';
import { lastQuarterWords } from './words/last-quarter-words';
import styles from './last-quarter.module.css';

const Results = ({ quarter }: { readonly quarter: string }) => {
  const answer = useRpc('macro.view', { quarter, view: 'objectives' });
  if (answer.error !== null) {
    return (
      <div role="alert">
        <FindingLine severity="error">{answer.error.message}</FindingLine>
        <TextButton onClick={() => void answer.refetch()}>{lastQuarterWords.tryAgain}</TextButton>
      </div>
    );
  }
  const loading = <SkeletonLines label={lastQuarterWords.loading} widths={['60%', '100%', '80%']} />;
  if (answer.data?.shown.view !== 'objectives') return loading;
  return (
    <Suspense fallback={loading}>
      <ObjectivesFrame
        view={answer.data.shown.thread}
        config={{ quarter, view: 'objectives', objectives: [] }}
        today={new Date()}
        states={new Map()}
      />
    </Suspense>
  );
};

const Look = () => {
  const quarter = useQuarter(({ id }) => id);
  const project = useQuarter(({ settings }) => settings.projectId);
  const [isOpen, setOpen] = useState(false);
  const before = quarterBefore(useRpc('project.open', { project }).data?.quarters ?? [], quarter);
  if (before === undefined) return null;
  return (
    <section aria-labelledby="okra-last-quarter">
      <Heading level={3} id="okra-last-quarter">
        {lastQuarterWords.title(before.label)}
      </Heading>
      <p className={styles['line']}>{lastQuarterWords.optional}</p>
      <ul className={styles['prompts']}>
        {lastQuarterWords.prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <TextButton
        aria-expanded={isOpen}
        onPointerEnter={fetchObjectivesFrame}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? lastQuarterWords.hide : lastQuarterWords.show(before.label)}
      </TextButton>
      {isOpen && <Results quarter={before.id} />}
    </section>
  );
};

/** Before the first session of a quarter, five minutes on what came of the last one: for whoever wants them. */
export const LastQuarter = ({ session }: { readonly session: SessionId }) => {
  const hasBegun = useQuarter((quarter) =>
    (['s0', 's1'] as const).some((id) => runsOf(quarter, id).length > 0),
  );
  return (session === 's0' || session === 's1') && !hasBegun ? <Look /> : null;
};
