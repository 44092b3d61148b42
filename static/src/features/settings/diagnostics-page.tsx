import { useMutation } from '@tanstack/react-query';
import Button from '@atlaskit/button/new';
import { useCall } from '../../rpc/call-context';
import type { CallFailed } from '../../rpc/call-failed';
import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { ErrorPanel } from '../../ui/error-panel';
import { flag } from '../../ui/flag';
import { Heading } from '../../ui/heading';
import { pathTo } from '../../ui/routing/route';
import { RouteLink } from '../../ui/routing/route-link';
import { SkeletonLines } from '../../ui/skeletons';
import { bridgeState } from '../../ui/start-page';
import { diagnosticsReport, type Diagnosis, type Probe } from './diagnostics-report';
import { ProbeLine } from './probe-line';
import styles from './diagnostics.module.css';
import { diagnosticsWords as words } from './words/diagnostics-words';

const copy = async (report: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(report);
    flag({ id: 'diagnostics', title: words.copied, appearance: 'success' });
  } catch {
    flag({
      id: 'diagnostics',
      title: words.notCopiedTitle,
      description: words.notCopied,
      appearance: 'warning',
    });
  }
};

const Results = ({ diagnosis }: { readonly diagnosis: Diagnosis }) => {
  const bridge: Probe = { probe: 'bridge', state: bridgeState(), facts: {} };
  const probes: readonly Probe[] = [bridge, ...diagnosis.probes];
  const report = diagnosticsReport(diagnosis, probes);
  return (
    <>
      <ul className={styles['probes']}>
        {probes.map(({ probe, state }) => (
          <ProbeLine key={probe} probe={probe} state={state} />
        ))}
      </ul>
      <Heading level={3}>{words.report}</Heading>
      <pre className={styles['report']}>{report}</pre>
      <Button onClick={() => void copy(report)}>{words.copy}</Button>
    </>
  );
};

/** What only a real site can tell, tried now. */
export const DiagnosticsPage = () => {
  const call = useCall();
  const quarter = useQuarter(({ id }) => id);
  const administers = useQuarterState(({ me }) => me.administers);
  const checks = useMutation<Diagnosis, CallFailed>({
    mutationFn: () => call('diagnostics.run', { quarter }),
  });
  const isForbidden = !administers || checks.error?.code === 'not-found';
  return (
    <div className={styles['page']}>
      <RouteLink to={pathTo('settings', { quarter })}>{words.back}</RouteLink>
      <Heading level={2}>{words.title}</Heading>
      {isForbidden ? (
        <ErrorPanel title={words.forbiddenTitle}>{words.forbidden}</ErrorPanel>
      ) : (
        <>
          <p className={styles['lead']}>{words.lead}</p>
          <Button appearance="primary" isDisabled={checks.isPending} onClick={() => checks.mutate()}>
            {checks.data === undefined ? words.run : words.runAgain}
          </Button>
          {checks.isPending && <SkeletonLines label={words.running} widths={['60%', '80%', '70%', '50%']} />}
          {checks.isError && <ErrorPanel title={words.failedTitle}>{words.failed}</ErrorPanel>}
          {checks.isSuccess && <Results diagnosis={checks.data} />}
        </>
      )}
    </div>
  );
};
