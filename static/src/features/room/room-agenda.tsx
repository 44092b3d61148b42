import Textfield from '@atlaskit/textfield';
import { useMemo, useState } from 'react';
import { AGENDAS, type AgendaItem } from '#domain/entities/facilitation/session/agenda';
import { agendaOf, sessionOf } from '#domain/entities/facilitation/session/session';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import { MOST_MINUTES } from '#domain/entities/facilitation/session/session-limits';
import { sessionWords } from '../../components/sessions/words/session-words';
import { useDecide } from '../../components/use-decide';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { FindingLine } from '../../ui/finding-line';
import { Heading } from '../../ui/heading';
import { TextButton } from '../../ui/text-button';
import { roomWords } from './words/room-words';
import styles from './room-agenda.module.css';

interface RowProps {
  readonly session: SessionId;
  readonly item: AgendaItem;
  readonly original: number;
  readonly at: number;
}

const Minutes = ({ session, item, original }: Omit<RowProps, 'at'>) => {
  const decide = useDecide();
  const may = useMay();
  const [draft, setDraft] = useState<string | null>(null);
  const { name } = sessionWords.activities[item.activity];
  if (!may.facilitate) return <>{roomWords.sum(item.minutes)}</>;
  const save = (): void => {
    const minutes = Number(draft);
    setDraft(null);
    if (draft === null || !Number.isInteger(minutes) || minutes < 1 || minutes > MOST_MINUTES) return;
    decide({ kind: 'session.setMinutes', session, activity: item.activity, minutes });
  };
  return (
    <span className={styles['minutes']}>
      <Textfield
        isCompact
        type="number"
        width={64}
        min={1}
        max={MOST_MINUTES}
        aria-label={roomWords.minutesOf(name)}
        value={draft ?? String(item.minutes)}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
          if (event.key === 'Escape') setDraft(null);
        }}
      />
      <span className={styles['quiet']}>
        {item.minutes === original ? roomWords.min : roomWords.was(original)}
      </span>
    </span>
  );
};

const Row = ({ session, item, original, at }: RowProps) => {
  const { name, what } = sessionWords.activities[item.activity];
  return (
    <tr>
      <td className={styles['at']}>{at}</td>
      <th scope="row" className={styles['name']}>
        {name}
        <span className={styles['what']}>{what}</span>
      </th>
      <td className={styles['how']}>{sessionWords.modes[item.mode]}</td>
      <td>
        <Minutes session={session} item={item} original={original} />
      </td>
    </tr>
  );
};

const total = (items: readonly AgendaItem[]): number => items.reduce((sum, { minutes }) => sum + minutes, 0);

const Sum = ({ session, items }: { readonly session: SessionId; readonly items: readonly AgendaItem[] }) => {
  const decide = useDecide();
  const may = useMay();
  const original = total(AGENDAS[session]);
  const now = total(items);
  const changed = items.filter(
    (item, at) => item.minutes !== (AGENDAS[session][at]?.minutes ?? item.minutes),
  );
  return (
    <tr>
      <td />
      <td colSpan={2}>
        {changed.length === 0 ? (
          <span className={styles['quiet']}>{roomWords.asFramework}</span>
        ) : (
          <>
            <FindingLine severity="info">
              {now >= original
                ? roomWords.more90(now - original, original)
                : roomWords.less90(original - now, original)}
            </FindingLine>{' '}
            {may.facilitate && (
              <TextButton
                onClick={() =>
                  decide({
                    kind: 'batch',
                    commands: AGENDAS[session].map(
                      ({ activity, minutes }) =>
                        ({ kind: 'session.setMinutes', session, activity, minutes }) as const,
                    ),
                  })
                }
              >
                {roomWords.backTo(original)}
              </TextButton>
            )}
          </>
        )}
      </td>
      <td className={styles['sum']}>{roomWords.sum(now)}</td>
    </tr>
  );
};

/** What is done in the session and for how long, against what the framework gives it (G-4). */
export const RoomAgenda = ({ session }: { readonly session: SessionId }) => {
  const select = useMemo(() => createSelector((quarter) => agendaOf(sessionOf(quarter, session))), [session]);
  const items = useQuarter(select);
  const may = useMay();
  return (
    <section aria-labelledby="okra-agenda">
      <div className={styles['head']}>
        <Heading level={3} id="okra-agenda">
          {roomWords.agenda}
        </Heading>
        {may.facilitate && <span className={styles['quiet']}>{roomWords.agendaHint}</span>}
      </div>
      <table className={styles['table']}>
        <thead>
          <tr>
            <td />
            <th scope="col">{roomWords.activityColumn}</th>
            <th scope="col">{roomWords.howColumn}</th>
            <th scope="col">{roomWords.minutesColumn}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, at) => (
            <Row
              key={item.activity}
              session={session}
              item={item}
              original={AGENDAS[session][at]?.minutes ?? item.minutes}
              at={at + 1}
            />
          ))}
        </tbody>
        <tfoot>
          <Sum session={session} items={items} />
        </tfoot>
      </table>
    </section>
  );
};
