import Button from '@atlaskit/button/new';
import LinkExternalIcon from '@atlaskit/icon/core/link-external';
import PageIcon from '@atlaskit/icon/core/page';
import type { Answer } from '../../rpc/call';
import { openPage } from './page-acts';
import { ShareChoices } from './share-choices';
import { sharingWords as words } from './words/sharing-words';
import styles from './sharing.module.css';

export type TakenPage = NonNullable<Answer<'share.check'>['taken']>;
export type TakenWay = 'append' | 'other' | 'link';

interface TakenTitleProps {
  readonly page: TakenPage;
  readonly otherTitle: string;
  readonly way: TakenWay;
  readonly onChoose: (way: TakenWay) => void;
}

/** What can be done first: nobody is led to what they may not do. */
export const firstWay = ({ mayAdd, isShared }: TakenPage): TakenWay =>
  mayAdd && !isShared ? 'append' : 'other';

/** A page of that title is there: which it is, and the three ways on. */
export const TakenTitle = ({ page, otherTitle, way, onChoose }: TakenTitleProps) => (
  <>
    <div className={styles['takenPage']}>
      <PageIcon label="" />
      <span className={styles['grow']}>
        <bdi>{page.title}</bdi>
        <span className={styles['quiet']}>{words.version(page.version)}</span>
      </span>
      <Button
        appearance="subtle"
        spacing="compact"
        iconAfter={LinkExternalIcon}
        onClick={() => openPage(page.address)}
      >
        {words.openPage}
      </Button>
    </div>
    <ShareChoices<TakenWay>
      legend={words.whatShall}
      value={way}
      onChoose={onChoose}
      choices={[
        {
          value: 'append',
          name: words.append,
          help: page.mayAdd ? words.appendHelp : words.appendOff,
          isOff: !page.mayAdd,
        },
        { value: 'other', name: words.other, help: otherTitle },
        {
          value: 'link',
          name: words.link,
          help: page.isShared ? words.linkOff : words.linkHelp,
          isOff: page.isShared,
        },
      ]}
    />
  </>
);
