import Button from '@atlaskit/button/new';
import { useMay } from '../../sync/use-may';
import { EmptyPanel } from '../../ui/empty-panel';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import { quarterDraftWords } from './words/quarter-draft-words';

/** A draft without cards: where they come from. */
export const NothingToPlace = ({ quarter }: { readonly quarter: string }) => {
  const may = useMay();
  const navigate = useNavigate();
  return (
    <EmptyPanel
      header={quarterDraftWords.emptyTitle}
      act={
        may.write && (
          <Button
            onClick={() => {
              navigate(pathTo('milestones', { quarter }));
            }}
          >
            {quarterDraftWords.writeMilestones}
          </Button>
        )
      }
    >
      {quarterDraftWords.emptySentence}
    </EmptyPanel>
  );
};
