import { Modal } from '@forge/bridge';
import Button from '@atlaskit/button/new';
import { useQueryClient } from '@tanstack/react-query';

/** Entry of the manifest's resource that links issues to cards; a modal of a frame is a page of its own. */
const LINK_RESOURCE = 'ui/link';

interface LinkButtonProps {
  readonly issue: string;
  readonly children: string;
  readonly appearance?: 'default' | 'subtle';
}

/** Opens the dialog that links this issue to a card, or moves or unlinks it; drawn by Jira, over the whole page. */
export const LinkButton = ({ issue, children, appearance = 'default' }: LinkButtonProps) => {
  const queries = useQueryClient();
  return (
    <Button
      appearance={appearance}
      spacing={appearance === 'subtle' ? 'compact' : 'default'}
      onClick={() => {
        void new Modal({
          resource: LINK_RESOURCE,
          size: 'medium',
          context: { issue: { id: issue } },
          onClose: () => {
            // Also without an answer: what was done in it is in Jira and in the ledger.
            queries.removeQueries({ queryKey: ['issue.glance'] });
            void queries.invalidateQueries();
          },
        }).open();
      }}
    >
      {children}
    </Button>
  );
};
