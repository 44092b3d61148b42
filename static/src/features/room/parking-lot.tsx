import CrossIcon from '@atlaskit/icon/core/cross';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import { useDecide } from '../../components/use-decide';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { AddLine } from '../../ui/add-line';
import { IconButton } from '../../ui/icon-button';
import { SidePanel } from './room-layout';
import { roomWords } from './words/room-words';
import styles from './room-side.module.css';

/** What came up and is not for now: it stays with the quarter, whatever session comes next. */
export const ParkingLot = ({ session }: { readonly session: SessionId }) => {
  const decide = useDecide();
  const may = useMay();
  const notes = useQuarter(({ parkedNotes }) => parkedNotes);
  return (
    <SidePanel title={roomWords.parked}>
      {notes.length === 0 && <p className={styles['tip']}>{roomWords.parkedEmpty}</p>}
      <ul className={styles['notes']}>
        {notes.map(({ id, text }) => (
          <li key={id} className={styles['note']}>
            <bdi>{text}</bdi>
            {may.write && (
              <IconButton
                compact
                icon={CrossIcon}
                label={roomWords.parkRemove(text)}
                onClick={() => {
                  decide({ kind: 'parkedNote.remove', target: id }, { undo: roomWords.parkRemoved });
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {may.write && (
        <div>
          <AddLine
            act={roomWords.parkAdd}
            label={roomWords.parkField}
            keepsOpen
            onAdd={(text) => {
              const { refusal } = decide(
                { kind: 'parkedNote.add', values: { text, sessionId: session } },
                { quiet: true },
              );
              return refusal === null ? null : { text: refusal.text };
            }}
          />
        </div>
      )}
    </SidePanel>
  );
};
