import type { Json } from '#domain/kernel/json';
import type { OurPart, OutlineRow } from '../../../usecases/sharing/ports';
import { shortWordsOf, typeOf } from './adf-node';

const NAME = 80;
const MOST = 12;

/** People's blocks by their headings; what stands above the first heading is one stretch. */
const stretches = (blocks: readonly Json[]): readonly OutlineRow[] =>
  blocks.reduce<readonly OutlineRow[]>((rows, block) => {
    const name = shortWordsOf(block, NAME);
    const last = rows.at(-1);
    if (last === undefined || typeOf(block) === 'heading')
      return [...rows, { whose: 'people', name, more: 0 }];
    return [
      ...rows.slice(0, -1),
      { ...last, name: last.name === '' ? name : last.name, more: last.more + 1 },
    ];
  }, []);

const limited = (rows: readonly OutlineRow[]): readonly OutlineRow[] => {
  if (rows.length <= MOST) return rows;
  const rest = rows.slice(MOST - 1);
  const more = rest.reduce((sum, row) => sum + 1 + row.more, 0) - 1;
  return [...rows.slice(0, MOST - 1), { whose: 'people', name: rest[0]?.name ?? '', more }];
};

/** What a page holds from top to bottom: people's stretches above and below our one part. Anchors are none. */
export const pageOutline = ({ before, part, after }: OurPart): readonly OutlineRow[] => [
  ...limited(stretches(before.slice(0, -1))),
  {
    whose: 'okra',
    name: part.map((block) => shortWordsOf(block, NAME)).find((words) => words !== '') ?? '',
    more: part.length - 1,
  },
  ...limited(stretches(after.slice(1))),
];
