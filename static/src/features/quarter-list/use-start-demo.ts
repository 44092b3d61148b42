import { nextMonday } from '../../components/next-monday';
import { useCreateQuarter } from './use-create-quarter';
import { quarterListWords } from './words/quarter-list-words';

/** Makes the sample quarter beside whatever is there already, and opens it. */
export const useStartDemo = (
  project: string,
): { readonly isPending: boolean; readonly start: () => void } => {
  const { make, isPending } = useCreateQuarter(project);
  return {
    isPending,
    start: () =>
      make({
        label: quarterListWords.demoQuarter,
        team: quarterListWords.demoTeam,
        startDate: nextMonday(new Date()),
        demo: true,
      }),
  };
};
