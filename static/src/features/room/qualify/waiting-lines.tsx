import { useMemo } from 'react';
import Button from '@atlaskit/button/new';
import { dependenciesOf } from '#domain/entities/milestones/dependency/dependency-graph';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { offeredLines } from '#domain/views/sessions/waiting-answers';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { AddLine } from '../../../ui/add-line';
import { Heading } from '../../../ui/heading';
import { useLetterKeys } from '../activities/use-letter-keys';
import { waitingWords } from '../words/waiting-words';
import { useEditWaiting } from './use-edit-waiting';
import { useSeenOrder } from './use-seen-order';
import { cardFieldId, WaitingLine } from './waiting-line';
import styles from './waiting-lines.module.css';

interface LinesProps {
  readonly card: Milestone;
  readonly isReadOnly: boolean;
}

/** The lines that a card's words make, offered and never made by themselves (S3-7). */
const Offered = ({ card }: Pick<LinesProps, 'card'>) => {
  const decide = useDecide();
  const select = useMemo(() => createSelector((quarter) => offeredLines(quarter, card)), [card]);
  const offered = useQuarter(select);
  if (offered.length === 0) return null;
  const split = (): void => {
    decide(
      {
        kind: 'batch',
        commands: offered.map((line) => ({
          kind: 'dependency.add',
          values: { milestoneId: card.id, ...line },
        })),
      },
      { undo: waitingWords.splitDone(offered.length) },
    );
  };
  return (
    <div className={styles['offered']}>
      <span className={styles['quiet']}>
        {waitingWords.offered(offered.length)}{' '}
        {offered.map(({ text }) => (
          <bdi key={text} className={styles['item']}>
            {text}
          </bdi>
        ))}
      </span>
      <Button spacing="compact" onClick={split}>
        {waitingWords.split(offered.length)}
      </Button>
    </div>
  );
};

/** What a card waits for, line by line: Enter goes on to the next one, `b` says that it blocks, `m` links a card. */
export const WaitingLines = ({ card, isReadOnly }: LinesProps) => {
  const decide = useDecide();
  const edit = useEditWaiting();
  const select = useMemo(() => createSelector((quarter) => dependenciesOf(quarter, card.id)), [card.id]);
  const lines = useSeenOrder(useQuarter(select));
  /** The line in which one is, else the last one. */
  const aimed = () => {
    const within = document.activeElement?.closest('[data-line]')?.getAttribute('data-line');
    return lines.find(({ id }) => id === within) ?? lines.at(-1);
  };
  useLetterKeys(
    isReadOnly
      ? {}
      : {
          b: () => {
            const line = aimed();
            if (line !== undefined) edit(line, { blocking: !line.blocking });
          },
          m: () => {
            const field = document.getElementById(cardFieldId(aimed()?.id ?? ''));
            field?.focus();
            field?.click();
          },
        },
  );
  return (
    <section className={styles['lines']} aria-label={waitingWords.count(lines.length)}>
      {!isReadOnly && <Offered card={card} />}
      <div className={styles['top']}>
        <Heading level={3}>{waitingWords.count(lines.length)}</Heading>
        {!isReadOnly && (
          <span className={styles['keys']}>
            <kbd>{waitingWords.keys.enter}</kbd> {waitingWords.keys.next} <kbd>b</kbd>{' '}
            {waitingWords.keys.blocks} <kbd>m</kbd> {waitingWords.keys.link}
          </span>
        )}
      </div>
      {lines.length > 0 && (
        <div className={styles['head']} aria-hidden="true">
          <span>{waitingWords.what}</span>
          <span>{waitingWords.from}</span>
          <span>{waitingWords.blocks}</span>
          <span>{waitingWords.owner}</span>
          <span>{waitingWords.needed}</span>
        </div>
      )}
      <ul className={styles['list']}>
        {lines.map((dependency) => (
          <WaitingLine key={dependency.id} dependency={dependency} isReadOnly={isReadOnly} />
        ))}
      </ul>
      {!isReadOnly && (
        <AddLine
          act={waitingWords.add}
          label={waitingWords.addField(card.title)}
          placeholder={waitingWords.addExample}
          keepsOpen
          onAdd={(text) => {
            const { refusal } = decide(
              { kind: 'dependency.add', values: { milestoneId: card.id, text } },
              { quiet: true },
            );
            return refusal === null ? null : { text: refusal.text };
          }}
        />
      )}
    </section>
  );
};
