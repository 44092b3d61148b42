import type { Case } from './cases';

/** Files as other tools write them, with the habits of each. */
export const toolCases: readonly Case[] = [
  {
    file: 'okr-document-from-a-word-processor.md',
    says: 'a document has bold headings, links and struck-out lines',
    holds: {
      objectives: [
        {
          title: 'Returns take one minute',
          keyResults: ['90% of labels in under a minute (baseline: 40%)', '60% of returns without a call'],
          hypotheses: [],
        },
        {
          title: 'Shops trust our numbers',
          keyResults: ['95% of parcels counted on the same day'],
          hypotheses: [],
        },
      ],
      cards: [
        { title: 'Print the label at home', objective: 'Returns take one minute' },
        {
          title: 'Show the refund',
          objective: 'Returns take one minute',
          kept: ['Link: https://docs.example.org/d/1'],
        },
      ],
    },
    noted: [1, 3, 7, 17],
  },
  {
    file: 'database-export-with-relations.csv',
    says: 'relations carry addresses, and a property without a meaning is kept',
    holds: {
      objectives: [
        { title: 'Returns take one minute', keyResults: ['90% of labels in under a minute'], hypotheses: [] },
      ],
      cards: [
        {
          title: 'Print the label at home',
          objective: 'Returns take one minute',
          covers: ['90% of labels in under a minute'],
          effort: 'M',
          kept: [
            'Assignee: Mia, Tom',
            'Date: January 18, 2027 → January 29, 2027',
            'Status: Not started',
            'Tags: frontend, design',
          ],
        },
        {
          title: 'Ask three shops about scanners',
          objective: 'Returns take one minute',
          effort: 'S',
          kept: ['Date: February 1, 2027', 'Status: In progress'],
        },
      ],
    },
    noted: [1, 1, 1, 1],
  },
  {
    file: 'cells-pasted-with-german-headings.csv',
    says: 'merged cells, sizes and calendar weeks in German',
    begins: '2027-01-04',
    holds: {
      objectives: [
        {
          title: 'Retouren dauern eine Minute',
          keyResults: ['90 % der Etiketten in einer Minute', '60 % ohne Anruf'],
          hypotheses: [],
        },
        { title: 'Läden vertrauen unseren Zahlen', keyResults: ['95 % am selben Tag'], hypotheses: [] },
      ],
      cards: [
        {
          title: 'Etikett zu Hause drucken',
          type: 'epic',
          objective: 'Retouren dauern eine Minute',
          covers: ['90 % der Etiketten in einer Minute'],
          effort: 'M',
          business: 2,
          weeks: [3, 5],
          waits: ['Rechtsabteilung'],
          waitsAsTyped: 'Rechtsabteilung',
        },
        {
          title: 'Drei Läden nach Scannern fragen',
          type: 'spike',
          objective: 'Retouren dauern eine Minute',
          covers: ['90 % der Etiketten in einer Minute'],
          effort: 'S',
          business: 1,
          weeks: [2, 2],
          waitsAsTyped: 'keine',
          waitsForNothing: true,
        },
        {
          title: 'Erstattung zeigen und erklären',
          type: 'enabler',
          objective: 'Retouren dauern eine Minute',
          covers: ['60 % ohne Anruf'],
          effort: 'L',
          business: 3,
          weeks: [6, 6],
          waits: ['[Etikett zu Hause drucken]'],
          waitsAsTyped: 'Etikett zu Hause drucken',
        },
        {
          title: 'Zählung am Tor',
          type: 'signal_test',
          objective: 'Läden vertrauen unseren Zahlen',
          covers: ['95 % am selben Tag'],
          effort: 'M',
          business: 2,
          weeks: [7, 7],
        },
      ],
    },
    noted: [2, 2, 3, 4],
  },
  {
    file: 'issue-export-with-epics.csv',
    says: 'columns of one name, links by key, a type that is none here',
    holds: {
      objectives: [],
      cards: [
        {
          title: 'Print the label at home',
          type: 'epic',
          waits: ['[Label service answers in one second]'],
          waitsAsTyped: 'RET-1',
          description: 'h2. Why\n\nPeople have no printer at work.',
          kept: [
            'Issue key: RET-2',
            'Issue id: 10002',
            'Status: To Do',
            'Project key: RET',
            'Priority: Medium',
            'Assignee: Mia',
            'Labels: returns',
            'Labels: q1',
            'Custom field (Story Points): 8',
          ],
        },
        {
          title: 'Label service answers in one second',
          status: 'done',
          kept: [
            'Issue key: RET-1',
            'Issue id: 10001',
            'Project key: RET',
            'Priority: High',
            'Assignee: Tom',
            'Parent summary: Print the label at home',
            'Custom field (Story Points): 3',
          ],
        },
        {
          title: 'Ask three shops about scanners',
          type: 'spike',
          waits: ['[Label service answers in one second]', '[Print the label at home]'],
          waitsAsTyped: 'RET-1, RET-2',
          kept: [
            'Issue key: RET-3',
            'Issue id: 10003',
            'Status: In Progress',
            'Project key: RET',
            'Priority: Low',
          ],
        },
      ],
    },
    noted: [1, 1, 1, 1, 1, 1, 1, 5],
  },
  {
    file: 'sticky-notes-of-a-board.csv',
    says: 'notes without a heading are milestones, the first one, too',
    holds: {
      objectives: [],
      cards: [
        { title: 'Print the label at home' },
        { title: 'Ask three shops about scanners' },
        { title: 'Show the refund' },
      ],
    },
    noted: [1],
  },
  {
    file: 'tasks-of-a-project-tool.csv',
    says: 'days of start and end, blocked by and blocking',
    begins: '2027-01-04',
    holds: {
      objectives: [],
      cards: [
        {
          title: 'Print the label at home',
          weeks: [3, 4],
          waits: ['[Label service answers in one second]'],
          waitsAsTyped: 'Label service answers in one second',
          notes: 'Needs a printer',
          kept: [
            'Task ID: 1201',
            'Created At: 2026-12-01',
            'Last Modified: 2026-12-03',
            'Section/Column: Q1 epics',
            'Assignee: Mia',
            'Assignee Email: mia@example.org',
            'Projects: Returns',
          ],
        },
        {
          title: 'Draw the label',
          kept: [
            'Task ID: 1202',
            'Created At: 2026-12-01',
            'Last Modified: 2026-12-03',
            'Section/Column: Q1 epics',
            'Assignee: Mia',
            'Assignee Email: mia@example.org',
            'Parent task: Print the label at home',
          ],
        },
        {
          title: 'Label service answers in one second',
          weeks: [2, 2],
          kept: [
            'Task ID: 1203',
            'Created At: 2026-12-02',
            'Completed At: 2026-12-20',
            'Last Modified: 2026-12-20',
            'Section/Column: Q1 epics',
            'Projects: Returns',
          ],
        },
      ],
    },
    noted: [1, 1, 1, 1, 1, 1, 1, 1, 1],
  },
];
