import Button from '@atlaskit/button/new';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { agreementWords } from './words/agreement-words';

/** Links an objective to the company objective that it serves, one press each. */
export const ServeButtons = ({ objective }: { readonly objective: Objective }) => {
  const decide = useDecide();
  const companies = useQuarter((quarter) => quarter.companyObjectives);
  return (
    <>
      {companies.slice(0, 6).map(({ id, nick, title }) => (
        <Button
          key={id}
          spacing="compact"
          onClick={() =>
            decide({
              kind: 'objective.edit',
              target: objective.id,
              changes: { companyObjectiveIds: [...objective.companyObjectiveIds, id] },
              was: { companyObjectiveIds: objective.companyObjectiveIds },
            })
          }
        >
          <bdi>{agreementWords.linkTo(nick === '' ? title : nick)}</bdi>
        </Button>
      ))}
    </>
  );
};
