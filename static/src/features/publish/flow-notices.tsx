import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import { OpenRunMessage } from './open-run-message';
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
          <SectionMessage headingLevel="h2" title="Publishing is not open to you">
            It needs the permission to create and link work items in this space. Ask its administrator, or
            somebody of the team who has it. You can look at how cards become work items, and what would
            change.
          </SectionMessage>
        </div>
      )}
      {cardTitle !== null && (
        <div className={styles['message']}>
          <SectionMessage headingLevel="h2" title={`Only “${cardTitle}”, with the objective that it serves`}>
            <Button
              appearance="subtle"
              spacing="compact"
              onClick={() => {
                navigate(pathTo('jira', { quarter }), 'replace');
              }}
            >
              Publish the whole quarter instead
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
