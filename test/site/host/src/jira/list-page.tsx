import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { CreateDialog } from './create-dialog';
import { IssueSearch } from './issue-search';
import type { Project } from './jira-queries';

/** The work items of a project. */
export const ListPage = ({ project }: { project: Project }) => {
  const [jql, setJql] = useState(`project = ${project.key} ORDER BY key`);
  const [isCreating, setCreating] = useState(false);
  return (
    <>
      <IssueSearch
        jql={jql}
        onSearch={setJql}
        tools={
          <Button appearance="primary" onClick={() => setCreating(true)}>
            Create
          </Button>
        }
      />
      <CreateDialog project={project} isOpen={isCreating} onClose={() => setCreating(false)} />
    </>
  );
};
