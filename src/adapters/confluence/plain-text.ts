import { paragraph, text } from '@atlaskit/adf-utils/builders';
import { withoutInvisible } from '#domain/kernel/invisible';

type Paragraph = ReturnType<typeof paragraph>;
type Inline = ReturnType<typeof text>;

/**
 * Text as typed and never markup; characters that no document may hold become spaces, and marks that nobody sees are left
 * out: they turn the text beside them around, also outside the table.
 */
export const plainText = (value: string): Inline[] => {
  const clean = withoutInvisible(value.replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]+/gu, ' ')).trim();
  return clean === '' ? [] : [text(clean)];
};

/** A paragraph of such a text. */
export const plainLine = (value: string): Paragraph => paragraph(...plainText(value));
