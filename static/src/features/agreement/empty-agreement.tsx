import Button from '@atlaskit/button/new';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { EmptyPanel } from '../../ui/empty-panel';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import { agreementWords } from './words/agreement-words';

/** A quarter in which nothing stands yet: what to begin with. The demo is a quarter of its own, and begun in the list. */
export const EmptyAgreement = () => {
  const may = useMay();
  const navigate = useNavigate();
  const quarter = useQuarter(({ id }) => id);
  return (
    <EmptyPanel
      header={agreementWords.emptyTitle}
      act={
        may.write && (
          <Button appearance="primary" onClick={() => navigate(pathTo('objectives.company', { quarter }))}>
            {agreementWords.addCompanyObjectives}
          </Button>
        )
      }
      otherwise={
        may.write && (
          <Button onClick={() => navigate(pathTo('agreement.import', { quarter }))}>
            {agreementWords.import}
          </Button>
        )
      }
    >
      {agreementWords.emptySentence}
    </EmptyPanel>
  );
};
