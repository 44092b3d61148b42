import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Answer } from '../../rpc/call';
import { useRpc } from '../../rpc/use-rpc';
import { useQuarter } from '../../sync/quarter-context';
import { Strip } from '../../ui/strip';
import { SharedPageRow } from './shared-page-row';
import { UpdateDialog } from './update-dialog';
import { sharingWords as words } from './words/sharing-words';
import styles from './sharing.module.css';

export type SharedPage = Answer<'share.list'>['shares'][number];

interface SharedPagesProps {
  /** What opened it, and gets the focus back. */
  readonly button: RefObject<HTMLButtonElement>;
  readonly onSeen: (count: number) => void;
  readonly onShare: () => void;
  readonly onClose: () => void;
}

/** What a row's menu shows lies beside the list. */
const isInMenu = (at: EventTarget | null): boolean =>
  at instanceof Element && at.closest('[role=menu]') !== null;

/** The pages on which the quarter is shared, of those that this person sees in Confluence. */
export const SharedPages = ({ button, onSeen, onShare, onClose }: SharedPagesProps) => {
  const quarter = useQuarter(({ id }) => id);
  const revision = useQuarter(({ pageShares }) => pageShares);
  const { data, error, refetch } = useRpc('share.list', { quarter }, { staleTime: 0 });
  const [updating, setUpdating] = useState<SharedPage | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const known = new Set(revision.map(({ id }) => id));
  const shares = data?.shares.filter(({ id }) => known.has(id));
  const count = shares?.length;
  useEffect(() => {
    if (count !== undefined) onSeen(count);
  }, [count, onSeen]);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const isUpdating = updating !== null;
  useEffect(() => {
    if (isUpdating) return undefined;
    const close = (event: Event): void => {
      const at = event.target;
      if (!(at instanceof Node)) return;
      if (box.current?.contains(at) === true || button.current?.contains(at) === true) return;
      if (isInMenu(at)) return;
      onClose();
    };
    // Wherever the focus is: what had it may have gone with a click.
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isInMenu(event.target)) return;
      onClose();
      button.current?.focus();
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', press);
    };
  }, [button, isUpdating, onClose]);

  return (
    <>
      <div ref={box} className={styles['popup']} role="dialog" aria-label={words.inConfluence} tabIndex={-1}>
        <div className={styles['popupHead']}>
          <strong>{words.inConfluence}</strong>
          <span className={styles['quiet']} role="status">
            {count === undefined ? words.listLoading : words.pages(count)}
          </span>
          {data?.mayShare === true && (
            <span className={styles['end']}>
              <Button spacing="compact" onClick={onShare}>
                {words.shareAnother}
              </Button>
            </span>
          )}
        </div>
        {error !== null && (
          <Strip
            severity="error"
            acts={
              <Button spacing="compact" onClick={() => void refetch()}>
                {words.tryAgain}
              </Button>
            }
          >
            {error.message}
          </Strip>
        )}
        {count === 0 && <p className={styles['quiet']}>{words.none}</p>}
        <ul className={styles['pages']}>
          {shares?.map((share) => (
            <SharedPageRow
              key={share.id}
              share={share}
              mayChange={data?.mayShare === true}
              onUpdate={() => setUpdating(share)}
            />
          ))}
        </ul>
        <p className={styles['quiet']}>{words.foot}</p>
      </div>
      {updating !== null && (
        <UpdateDialog
          share={updating}
          onClose={() => {
            setUpdating(null);
            box.current?.focus();
          }}
        />
      )}
    </>
  );
};
