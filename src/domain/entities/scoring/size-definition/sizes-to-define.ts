import { findById } from '../../../kernel/collection';
import type { Effort } from '../../milestones/milestone/effort';
import type { SizeDefinitions } from './size-definition';

const SIZES = ['S', 'M', 'L'] as const satisfies readonly Effort[];

/** Sizes that lack their meaning or an example (I9, S3-3). */
export const sizesToDefine = ({ sizeDefinitions }: SizeDefinitions): readonly Effort[] =>
  SIZES.filter((size) => {
    const said = findById(sizeDefinitions, size);
    return said === undefined || said.meaning.trim() === '' || said.examples.length === 0;
  });
