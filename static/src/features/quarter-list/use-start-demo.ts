import { nextMonday } from '../../components/next-monday';
import { useCreateQuarter } from './use-create-quarter';

/** Makes the sample quarter beside whatever is there already, and opens it. */
export const useStartDemo = (
  project: string,
): { readonly isPending: boolean; readonly start: () => void } => {
  const { create, isPending } = useCreateQuarter(project);
  return {
    isPending,
    start: () =>
      create({ label: 'Demo quarter', team: 'Demo team', startDate: nextMonday(new Date()), demo: true }),
  };
};
