import { screen, within } from '@testing-library/react';
import { PROJECT } from '../../../support/pages/page-server';
import { QUARTER, type Fixture } from '../../../support/pages/open-fixture';
import { IssueWhy } from '../../../../static/src/pages/issue/issue-why';
import { thread } from './commands';
import type { StatesOf } from './states-of';

const at = (issue: string, module: 'context' | 'panel' = 'context') => (
  <IssueWhy place={{ issue, project: PROJECT, projectKey: 'SHOP', module }} />
);

const published = async (fixture: Fixture): Promise<string> => {
  await fixture.quarter(...thread);
  await fixture.publish();
  return fixture.issueOf('m1');
};

const fill = async ({ user }: ReturnType<Fixture['page']>): Promise<void> => {
  await user.click(await screen.findByRole('button', { name: 'Record result' }));
  await user.type(await screen.findByLabelText('What did you see?'), 'Mine');
  const [met] = within(screen.getByRole('group', { name: 'Threshold met?' })).getAllByRole('radio');
  await user.click(met!);
  const [verdict] = within(screen.getByRole('group', { name: 'Hypothesis is' })).getAllByRole('radio');
  await user.click(verdict!);
};

/** Why a work item exists, beside it in Jira. */
export const issueStates: StatesOf = {
  loading: {
    sees: 'the shape of the answer, then the thread of the card',
    run: async (fixture) => {
      const issue = await published(fixture);
      const release = fixture.hold('issue.card', 'issue.glance');
      fixture.page(at(issue));
      expect(await screen.findByRole('status', { name: 'Loading OKRA' })).toBeInTheDocument();
      release();
      expect(await screen.findByText('Painless returns')).toBeVisible();
      expect(screen.getByText('Objective 1')).toBeVisible();
      expect(screen.getByText('Key result 1')).toBeVisible();
    },
  },
  empty: {
    sees: 'that the work item is in no quarter, and links it',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      fixture.page(at(fixture.issue('By hand')));
      expect(await screen.findByText('This work item isn’t in a quarter yet.')).toBeVisible();
      expect(screen.getByRole('button', { name: 'Link to a card' })).toBeEnabled();
      expect(screen.getByRole('link', { name: 'Open Q1 2027' })).toBeVisible();
    },
  },
  error: {
    sees: 'that the card is safe, and tries again',
    run: async (fixture) => {
      const issue = await published(fixture);
      const recover = fixture.disconnect('issue.card', 'issue.glance');
      const { user } = fixture.page(at(issue));
      expect(await screen.findByText(/the card is safe in OKRA/)).toBeVisible();
      recover();
      await user.click(screen.getByRole('button', { name: 'Try again' }));
      expect(await screen.findByText('Painless returns')).toBeVisible();
    },
  },
  forbidden: {
    sees: 'the sentence of nothing, whoever it is for',
    run: async (fixture) => {
      const issue = await published(fixture);
      fixture.page(at(issue), 'fay');
      expect(await screen.findByText(/nothing here that you can see/)).toBeVisible();
      expect(screen.queryByText('Painless returns')).not.toBeInTheDocument();
    },
  },
  refused: {
    sees: 'why a result is not recorded, with what was typed still in the form',
    run: async (fixture) => {
      const issue = await published(fixture);
      const shown = fixture.page(at(issue, 'panel'), 'ben');
      await fill(shown);
      await fixture.act({ id: 'out', kind: 'member.remove', target: 'ben' });
      await shown.user.click(screen.getByRole('button', { name: 'Record result' }));
      expect(await screen.findByRole('alert')).toHaveTextContent(/\w/);
      expect(screen.getByLabelText('What did you see?')).toHaveValue('Mine');
    },
  },
  conflict: {
    sees: 'what somebody else recorded meanwhile, and keeps theirs',
    run: async (fixture) => {
      const issue = await published(fixture);
      const shown = fixture.page(at(issue, 'panel'), 'ben');
      await fill(shown);
      const result = { seen: 'Theirs', thresholdMet: 'yes', verdict: 'supported', decision: '' } as const;
      await fixture.act({
        id: 'theirs',
        kind: 'result.record',
        milestone: 'm1',
        hypothesisIds: ['h1'],
        result,
        was: null,
      });
      await shown.user.click(screen.getByRole('button', { name: 'Record result' }));
      const theirs = await screen.findByRole('group', { name: 'Recorded by somebody else' });
      expect(theirs).toHaveTextContent('Theirs');
      await shown.user.click(within(theirs).getByRole('button', { name: 'Keep theirs' }));
      expect(await screen.findByText(/Theirs/)).toBeVisible();
      expect((await fixture.server.quarterOf(QUARTER)).milestones[0]?.result?.seen).toBe('Theirs');
    },
  },
};
