import { usePersonName } from '../../sync/use-person-name';
import { useRpc } from '../../rpc/use-rpc';
import type { Answer } from '../../rpc/call';
import { dayWords } from './preparation';
import { publishWords } from './words/publish-words';
import styles from './publish.module.css';

type Changed = Answer<'publish.whoChanged'>['changes'][number];

/** Who changed each field of a row on both sides. The first hundred conflicts are asked for at once, others one by one. */
export const useWhoChanged = (
  quarter: string,
  row: string,
  first: readonly string[],
): { readonly changes: readonly Changed[]; readonly isPending: boolean } => {
  const rows = first.includes(row) ? [...first] : [row];
  const { data, isPending } = useRpc('publish.whoChanged', { quarter, rows }, { staleTime: 60_000 });
  return { changes: (data?.changes ?? []).filter((change) => change.row === row), isPending };
};

interface WhoProps {
  readonly changed: Changed | undefined;
  readonly side: 'inJira' | 'here';
  readonly isPending: boolean;
}

/** "Ada Lindqvist, 25 Jan". */
export const Who = ({ changed, side, isPending }: WhoProps) => {
  const nameOf = usePersonName();
  if (isPending) return <span className={styles['quiet']}>{publishWords.whoLoading}</span>;
  const words =
    side === 'inJira'
      ? changed?.inJira == null
        ? publishWords.whoUnknown
        : `${changed.inJira.name}, ${dayWords(changed.inJira.at)}`
      : changed?.here == null
        ? publishWords.changedAWhileAgo
        : `${nameOf(changed.here.memberId)}, ${dayWords(changed.here.at)}`;
  return <span className={styles['quiet']}>{words}</span>;
};
