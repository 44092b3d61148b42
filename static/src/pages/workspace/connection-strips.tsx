import type { ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import { useQuarterState, useQuarterStore } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { SeverityIcon, type Severity } from '../../ui/severity-icon';
import styles from './workspace.module.css';

interface StripProps {
  readonly severity: Severity;
  readonly children: ReactNode;
  readonly acts?: ReactNode;
}

const tone = { info: 'information', ok: 'information', warn: 'warning', error: 'danger' } as const;

const Strip = ({ severity, children, acts }: StripProps) => (
  <div
    className={[styles['strip'], styles[tone[severity]]].join(' ')}
    role={severity === 'info' ? 'status' : 'alert'}
  >
    <span className={styles['stripText']}>
      <SeverityIcon severity={severity} />
      <span>{children}</span>
    </span>
    {acts}
  </div>
);

const count = (changes: number): string => (changes === 1 ? '1 change' : `${String(changes)} changes`);

const reload = <Button onClick={() => window.location.reload()}>Reload</Button>;

const ConnectionStrip = () => {
  const connection = useQuarterState((state) => state.connection);
  const pending = useQuarterState((state) => state.pending.length);
  switch (connection) {
    case 'online':
      return null;
    case 'offline':
      return (
        <Strip severity="warn">
          You are offline.{' '}
          {pending === 0
            ? 'You can go on working.'
            : `${count(pending)} kept here and sent when you are back.`}
        </Strip>
      );
    case 'busy':
      return (
        <Strip severity="info">Many people are writing. {count(pending)} of yours waits for its turn.</Strip>
      );
    case 'reload':
      return (
        <Strip severity="warn" acts={reload}>
          OKRA was updated. Reload to go on;{' '}
          {pending === 0 ? 'nothing is lost.' : `${count(pending)} will be sent afterwards.`}
        </Strip>
      );
    case 'gone':
      return (
        <Strip severity="error">
          This quarter is no longer here for you. It was removed, or your access ended.
        </Strip>
      );
  }
};

const BlockedStrip = () => {
  const store = useQuarterStore();
  const blocked = useQuarterState((state) => state.blockedCommands);
  if (blocked === null) return null;
  const stale = blocked.because.code === 'stale';
  return (
    <Strip
      severity="warn"
      acts={
        <>
          <Button onClick={store.resend}>Send now</Button>
          <Button appearance="subtle" onClick={store.discard}>
            Discard
          </Button>
        </>
      }
    >
      {stale
        ? `Much has changed since you wrote. Look it over, then send ${count(blocked.commands.length)}.`
        : `${count(blocked.commands.length)} not saved yet. ${blocked.because.message}`}
    </Strip>
  );
};

const RefusedStrip = () => {
  const store = useQuarterStore();
  // Edits of a text are shown beside the text itself.
  const refused = useQuarterState((state) =>
    state.refused.find(({ refusal }) => refusal.present === undefined),
  );
  if (refused === undefined) return null;
  return (
    <Strip
      severity="warn"
      acts={
        <Button appearance="subtle" onClick={() => store.dismiss(refused.command.id)}>
          Dismiss
        </Button>
      }
    >
      Not saved. {refused.refusal.text}
    </Strip>
  );
};

const JoinStrip = () => {
  const decide = useDecide();
  const isNewcomer = useQuarterState((state) => state.me.member === null);
  const isJoining = useQuarterState((state) =>
    state.pending.some(({ command }) => command.kind === 'member.join'),
  );
  const isOpen = useQuarterState(
    (state) => state.quarter.settings.joining === 'open' || state.me.administers,
  );
  if (!isNewcomer) return null;
  return (
    <Strip
      severity="info"
      acts={
        isOpen && (
          <Button isDisabled={isJoining} onClick={() => decide({ kind: 'member.join', role: 'other' })}>
            {isJoining ? 'Joining' : 'Join this quarter'}
          </Button>
        )
      }
    >
      {isOpen
        ? 'You are reading along. Join to write cards and scores with the team.'
        : 'You are reading along. A facilitator can invite you to write.'}
    </Strip>
  );
};

/** What stands between the people and their quarter just now; nothing while all is well. */
export const ConnectionStrips = () => (
  <>
    <ConnectionStrip />
    <BlockedStrip />
    <RefusedStrip />
    <JoinStrip />
  </>
);
