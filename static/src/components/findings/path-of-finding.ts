import type { Finding } from '#domain/views/findings/finding';
import { pathTo } from '../../ui/routing/route';

/** Where the next step of a finding can be done. */
export const pathOfFinding = (quarter: string, { code, subject: { concept, id } }: Finding): string => {
  switch (concept) {
    case 'milestone':
      return pathTo('milestones.card', { quarter, card: id });
    case 'objective':
    case 'keyResult':
    case 'hypothesis':
      return pathTo('objectives.objective', { quarter, objective: id });
    case 'session':
      return code === 'CANVAS_AREA_EMPTY' || code === 'VISION_MISSING'
        ? pathTo('sessions.room', { quarter, session: 's0' })
        : pathTo('sessions', { quarter });
    case 'canvasNote':
    case 'vision':
      return pathTo('sessions.room', { quarter, session: 's0' });
    case 'contribution':
      return pathTo('sessions.room', { quarter, session: 's1' });
    default:
      if (code === 'SIZE_UNDEFINED') return pathTo('settings', { quarter });
      return pathTo(code === 'TOO_MANY_OBJECTIVES' ? 'objectives' : 'milestones', { quarter });
  }
};
