import type { Member } from '#domain/entities/team/member/member';
import { isInTeam, teamSkills } from '#domain/views/sessions/team-skills';
import { aMilestone } from '../../../../support/given/a-graph';

const member = (id: string, ...skills: readonly string[]): Member => ({
  id,
  role: 'engineering',
  facilitator: false,
  skills,
});

const members = [member('ada', 'Backend'), member('ben', 'backend', 'Payments', 'Design')];

it('S3-8 a skill is in the team however it is written', () => {
  expect([isInTeam({ members }, ' BACKEND'), isInTeam({ members }, 'Fraud analysis')]).toEqual([true, false]);
});

it('S3-17 what cards need and nobody has comes first, then what most cards need, with who holds it', () => {
  const milestones = [
    aMilestone('a', { skills: ['Payments', 'Fraud analysis'] }),
    aMilestone('b', { skills: ['payments', 'Backend'] }),
    aMilestone('c', { skills: ['Data', 'fraud analysis'], status: 'noise' }),
  ];
  expect(teamSkills({ members, milestones })).toEqual([
    { skill: 'Fraud analysis', holders: [], cards: 1 },
    { skill: 'Payments', holders: ['ben'], cards: 2 },
    { skill: 'Backend', holders: ['ada', 'ben'], cards: 1 },
    { skill: 'Design', holders: ['ben'], cards: 0 },
  ]);
});
