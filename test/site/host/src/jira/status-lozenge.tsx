import Lozenge from '@atlaskit/lozenge';
import type { Status } from './jira-queries';

const appearanceOf = (category: string): 'default' | 'inprogress' | 'success' => {
  if (category === 'done') return 'success';
  return category === 'indeterminate' ? 'inprogress' : 'default';
};

export const StatusLozenge = ({ status }: { status: Status }) => (
  <Lozenge appearance={appearanceOf(status.statusCategory.key)}>{status.name}</Lozenge>
);
