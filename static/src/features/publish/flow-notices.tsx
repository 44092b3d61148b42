import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import { OpenRunMessage } from './open-run-message';
import { publishWords } from './words/publish-words';
import styles from './publish.module.css';

interface FlowNoticesProps {
  readonly quarter: string;
  /** Where only one card is published. */
  readonly cardTitle: string | null;
  readonly unfinished: PublishRun | null;
  readonly mayPublish: boolean;
  readonly onContinue: (run: PublishRun) => void;
}

/** What somebody should know before they go through the steps. */
export const FlowNotices = ({ quarter, cardTitle, unfinished, mayPublish, onContinue }: FlowNoticesProps) => {
  const navigate = useNavigate();
  return (
    <>
      {!mayPublish && (
        <div className={styles['message']}>
          <SectionMessage headingLevel="h2" title={publishWords.forbiddenTitle}>
            {publishWords.forbiddenSentence}
          </SectionMessage>
        </div>
      )}
      {cardTitle !== null && (
        <div className={styles['message']}>
          <SectionMessage headingLevel="h2" title={publishWords.onlyCard(cardTitle)}>
            <Button
              appearance="subtle"
              spacing="compact"
              onClick={() => {
                navigate(pathTo('jira', { quarter }), 'replace');
              }}
            >
              {publishWords.publishWholeInstead}
            </Button>
          </SectionMessage>
        </div>
      )}
      {unfinished !== null && (
        <OpenRunMessage
          run={unfinished}
          mayPublish={mayPublish}
          onContinue={() => {
            onContinue(unfinished);
          }}
        />
      )}
    </>
  );
};
