import Button from '@atlaskit/button/new';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { EmptyPanel } from '../../ui/empty-panel';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';

/** A quarter in which nothing stands yet: what to begin with. */
export const EmptyAgreement = () => {
  const may = useMay();
  const decide = useDecide();
  const navigate = useNavigate();
  const quarter = useQuarter(({ id }) => id);
  return (
    <EmptyPanel
      header="Nothing agreed yet"
      act={
        may.write && (
          <Button appearance="primary" onClick={() => navigate(pathTo('objectives', { quarter }))}>
            Add company objectives
          </Button>
        )
      }
      otherwise={
        may.write && (
          <>
            <Button onClick={() => navigate(pathTo('agreement.import', { quarter }))}>
              Import a table or text
            </Button>
            <Button onClick={() => decide({ kind: 'quarter.loadDemo' })}>Load the demo quarter</Button>
          </>
        )
      }
    >
      Start with what the company wants. The team&apos;s objectives, key results and milestones hang on it.
    </EmptyPanel>
  );
};
