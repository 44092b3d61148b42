import { FindingLine } from '../../ui/finding-line';
import { SeverityIcon } from '../../ui/severity-icon';
import { StatusLozenge } from '../status-lozenge';
import type { CardStanding } from './card-standing';
import { draftWords } from './words/draft-words';

/** How far a card is, and the gravest of what contradicts its weeks. */
export const StandingMarks = ({
  standing: { status, isDone, marks },
}: {
  readonly standing: CardStanding;
}) => {
  const [first] = marks;
  return (
    <>
      {isDone ? (
        <span title={status?.statusName ?? draftWords.done}>
          <SeverityIcon severity="ok" size="small" label={draftWords.done} />
        </span>
      ) : (
        status !== null && (
          <StatusLozenge name={status.statusName} category={status.category} maxWidth={110} />
        )
      )}
      {first !== undefined && (
        <span title={first.message}>
          <FindingLine severity={first.severity}>{first.brief}</FindingLine>
        </span>
      )}
    </>
  );
};
