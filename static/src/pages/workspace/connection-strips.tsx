import { ownValue } from '#domain/kernel/own-value';
import Button from '@atlaskit/button/new';
import { useQuarterState, useQuarterStore } from '../../sync/quarter-context';
import { UnsavedTextsStrip } from '../../components/unsaved-texts/unsaved-texts-strip';
import { useDecide } from '../../components/use-decide';
import { Strip } from '../../ui/strip';
import { workspaceWords } from './words/workspace-words';
import styles from './workspace.module.css';

const reload = <Button onClick={() => window.location.reload()}>{workspaceWords.reload}</Button>;

const ConnectionStrip = () => {
  const connection = useQuarterState((state) => state.connection);
  const pending = useQuarterState((state) => state.pending.length);
  switch (connection) {
    case 'online':
      return null;
    case 'offline':
      return <Strip severity="warn">{workspaceWords.offline(pending)}</Strip>;
    case 'busy':
      return <Strip severity="info">{workspaceWords.busy(pending)}</Strip>;
    case 'reload':
      return (
        <Strip severity="warn" acts={reload}>
          {workspaceWords.reloadToGoOn(pending)}
        </Strip>
      );
    case 'gone':
      return <Strip severity="error">{workspaceWords.gone}</Strip>;
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
          <Button onClick={store.resend}>{workspaceWords.sendNow}</Button>
          <Button appearance="subtle" onClick={store.discard}>
            {workspaceWords.discard}
          </Button>
        </>
      }
    >
      {stale
        ? workspaceWords.lookOver(blocked.commands.length)
        : workspaceWords.notSavedYet(blocked.commands.length, blocked.because.message)}
    </Strip>
  );
};

const TEXT_FIELDS = [
  'title',
  'text',
  'name',
  'description',
  'notes',
  'label',
  'because',
  'meaning',
  'reason',
];

const textsOf = (values: object): readonly string[] =>
  TEXT_FIELDS.map((field) => ownValue(values as Readonly<Record<string, unknown>>, field)).filter(
    (text): text is string => typeof text === 'string' && text !== '',
  );

/** The texts of a command and of its parts, so that whoever typed them can take them along. */
const typedIn = (command: object): readonly string[] => {
  const parts = 'commands' in command && Array.isArray(command.commands) ? command.commands : [];
  const inside = ['changes', 'values'].flatMap((part) => {
    const values = ownValue(command as Readonly<Record<string, unknown>>, part);
    return typeof values === 'object' && values !== null ? textsOf(values) : [];
  });
  const texts = [...textsOf(command), ...inside, ...(parts as readonly object[]).flatMap(typedIn)];
  return [...new Set(texts)];
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
          {workspaceWords.dismiss}
        </Button>
      }
    >
      {workspaceWords.notSaved(refused.refusal.text)}
      {typedIn(refused.command).map((text) => (
        <q key={text} className={styles['typed']} dir="auto">
          {text}
        </q>
      ))}
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
            {isJoining ? workspaceWords.joining : workspaceWords.join}
          </Button>
        )
      }
    >
      {isOpen ? workspaceWords.readingAlong : workspaceWords.readingOnly}
    </Strip>
  );
};

/** What stands between the people and their quarter just now; nothing while all is well. */
export const ConnectionStrips = () => (
  <>
    <ConnectionStrip />
    <BlockedStrip />
    <RefusedStrip />
    <UnsavedTextsStrip />
    <JoinStrip />
  </>
);
