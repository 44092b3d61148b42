import Button from '@atlaskit/button/new';
import LinkIcon from '@atlaskit/icon/core/link';
import PageIcon from '@atlaskit/icon/core/page';
import { useDecide } from '../../components/use-decide';
import { ActionMenu } from '../../ui/action-menu';
import { FindingLine } from '../../ui/finding-line';
import { TextButton } from '../../ui/text-button';
import { copyLink, openPage } from './page-acts';
import type { SharedPage } from './shared-pages';
import { sharingWords as words } from './words/sharing-words';
import styles from './sharing.module.css';

interface SharedPageRowProps {
  readonly share: SharedPage;
  readonly mayChange: boolean;
  readonly onUpdate: () => void;
}

const StateLine = ({ status, kind, behind }: SharedPage) => {
  if (status === 'deleted') return <FindingLine severity="warn">{words.deleted}</FindingLine>;
  if (status === 'archived') return <FindingLine severity="info">{words.archived}</FindingLine>;
  if (kind === 'live') return <FindingLine severity="ok">{words.upToDate}</FindingLine>;
  if (kind === 'frozen') return <FindingLine severity="info">{words.onPurpose}</FindingLine>;
  if (behind === 0) return <FindingLine severity="ok">{words.same}</FindingLine>;
  return kind === 'link' ? (
    <FindingLine severity="info">{words.since(behind)}</FindingLine>
  ) : (
    <FindingLine severity="warn">{words.behind(behind)}</FindingLine>
  );
};

/** A page with its state, its one act, and the way to leave it alone. */
export const SharedPageRow = ({ share, mayChange, onUpdate }: SharedPageRowProps) => {
  const decide = useDecide();
  const { id, title, address, status, kind, what } = share;
  const forget = (): void => {
    decide({ kind: 'pageShare.forget', target: id }, { undo: words.forgotten(title) });
  };
  const act = () => {
    if (status === 'deleted')
      return mayChange ? (
        <Button spacing="compact" aria-label={words.forgetNamed(title)} onClick={forget}>
          {words.forget}
        </Button>
      ) : null;
    if (kind === 'plain' && share.behind > 0 && mayChange && status === 'there')
      return (
        <Button spacing="compact" aria-label={words.updateNamed(title)} onClick={onUpdate}>
          {words.update}
        </Button>
      );
    return (
      <Button
        spacing="compact"
        appearance="subtle"
        iconBefore={LinkIcon}
        onClick={() => void copyLink(address)}
      >
        {words.copyLink}
      </Button>
    );
  };
  return (
    <li className={styles['page']}>
      <PageIcon label="" />
      <span className={styles['grow']}>
        {status === 'deleted' ? (
          <bdi>{title}</bdi>
        ) : (
          <TextButton onClick={() => openPage(address)}>
            <bdi>{title}</bdi>
          </TextButton>
        )}
        <span className={styles['quiet']}>{words.about(what, kind)}</span>
        <StateLine {...share} />
      </span>
      {act()}
      {mayChange && status !== 'deleted' && (
        <ActionMenu
          compact
          label={words.more(title)}
          groups={[
            {
              acts: [
                ...(kind === 'link' ? [] : [{ text: words.update, onClick: onUpdate }]),
                { text: words.copyLink, onClick: () => void copyLink(address) },
                { text: words.stopFollowing, onClick: forget },
              ],
            },
          ]}
        />
      )}
    </li>
  );
};
