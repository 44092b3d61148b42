import { router } from '@forge/bridge';
import LinkExternalIcon from '@atlaskit/icon/core/link-external';
import Button from '@atlaskit/button/new';
import { macroWords } from './words/macro-words';

interface OpenInJiraProps {
  readonly siteUrl: string;
  /** Null: nobody could say what the project is called. */
  readonly projectKey: string | null;
}

export const OpenInJira = ({ siteUrl, projectKey }: OpenInJiraProps) =>
  projectKey === null ? null : (
    <Button
      appearance="subtle"
      spacing="compact"
      iconAfter={LinkExternalIcon}
      onClick={() => {
        void router.open(`${siteUrl}/browse/${encodeURIComponent(projectKey)}`);
      }}
    >
      {macroWords.openInJira}
    </Button>
  );
