import type { Finding } from '#domain/views/findings/finding';
import type { FindingCode } from '#domain/views/findings/finding-kinds';
import { pathOfFinding } from '../../../../static/src/components/findings/path-of-finding';

const about = (code: FindingCode, concept: Finding['subject']['concept'], id: string): Finding => ({
  code,
  severity: 'warn',
  subject: { concept, id, title: 'It' },
  brief: 'It is',
  message: 'It is so.',
  nextStep: 'Mend it.',
});

describe('where a finding leads', () => {
  it('G-22 is the activity that mends it while its session runs, and the door of the room else', () => {
    const idea = about('VAGUE', 'contribution', 'i1');
    expect(pathOfFinding('q', idea, 's1')).toBe('/q/q/sessions/s1/cluster');
    expect(pathOfFinding('q', idea, 's2')).toBe('/q/q/sessions/s1');
    expect(pathOfFinding('q', about('BLOCKERS_IGNORED', 'session', 's1'), 's1')).toBe(
      '/q/q/sessions/s1/blockers',
    );
    expect(pathOfFinding('q', about('VISION_MISSING', 'session', 's0'), null)).toBe('/q/q/sessions/s0');
  });

  it('G-22 is the tab where it can be mended without a session', () => {
    expect(pathOfFinding('q', about('DEP_REVIEW_SKIPPED', 'session', 's3'), null)).toBe('/q/q/milestones');
    expect(pathOfFinding('q', about('SIZE_DEF_CHANGED', 'milestone', 'm1'), null)).toBe('/q/q/milestones/m1');
    expect(pathOfFinding('q', about('SESSION_GAP', 'session', 's3'), null)).toBe('/q/q/sessions');
  });
});
