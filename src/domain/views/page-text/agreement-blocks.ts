import { counted } from '../../kernel/counted';
import { BLOCKER_NAMES } from '../../entities/facilitation/blocker/blocker-name';
import type { AgreementView } from '../page/agreement-view';
import { heading, line, table, type PageBlock } from './page-block';
import { sessionBlocks } from './session-blocks';

/** What session #1 left, in words. */
export const agreementBlocks = ({
  session,
  company,
  objectives,
  blockers,
  ideas,
}: AgreementView): readonly PageBlock[] => {
  const names = new Map(objectives.map(({ id, code, title }) => [id, `${code} ${title}`]));
  return [
    ...sessionBlocks('s1', session),
    ...(objectives.length === 0 ? [line('There is no objective to show.')] : []),
    ...table(
      ['Company objective', 'Priority', 'Ours'],
      company.map(({ code, title, priority, servedBy }) => [
        code === title ? title : `${code}: ${title}`,
        priority,
        servedBy.length === 0
          ? 'No objective of ours serves it'
          : servedBy.map((id) => names.get(id) ?? '').join('; '),
      ]),
    ),
    ...table(
      ['Objective', 'Pains', 'Gains', 'Measures'],
      objectives.map(({ code, title, pains, gains, measures }) => [
        `${code} ${title}`,
        pains.join('; '),
        gains.join('; '),
        measures.map((one) => `${one.code} ${one.text}`).join('; '),
      ]),
    ),
    ...table(
      ['Blocker', 'Kind', 'In the way of', 'State'],
      blockers.map(({ kind, text, about, isSettled }) => [
        text,
        BLOCKER_NAMES[kind],
        about,
        isSettled ? 'Settled' : 'Open',
      ]),
    ),
    ...ideas.flatMap(({ title, texts }): readonly PageBlock[] => [
      heading(title === '' ? 'Ideas that stand alone' : title),
      { kind: 'list', items: texts },
    ]),
    line(
      counted(
        ideas.reduce((sum, { texts }) => sum + texts.length, 0),
        'contribution',
        'contributions',
      ),
    ),
  ];
};
