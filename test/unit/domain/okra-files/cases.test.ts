import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '#domain/okra-files/decode-text';
import { detectFormat } from '#domain/okra-files/detect-format';
import { cases, CASES_FOLDER, type Case } from '../../../support/cases/cases';
import { settings } from '../../../support/given/a-quarter';
import { anEmptyQuarter } from '../../../support/given/an-empty-quarter';
import { imported, refusals } from '../../../support/given/imported';
import { told } from '../../../support/given/told';

const sourceOf = ({ file, columns }: Pick<Case, 'file' | 'columns'>) => {
  const text = decodeText(readFileSync(join(CASES_FOLDER, file)));
  return {
    fileName: file,
    format: detectFormat(file, text),
    text,
    ...(columns === undefined ? {} : { columns }),
  };
};

describe('files as people bring them', () => {
  it.each(cases)('G-26 $file: $says', (one) => {
    const into = anEmptyQuarter(
      one.begins === undefined ? {} : { settings: settings({ startDate: one.begins }) },
    );
    const { quarter, warnings } = imported([sourceOf(one)], into);
    expect(told(quarter)).toEqual(one.holds);
    expect(warnings.map(({ line }) => line)).toEqual(one.noted ?? []);
  });

  it.each(cases.filter(({ refusedAt }) => refusedAt !== undefined))(
    'G-26 $file is refused where nobody can choose',
    ({ file, refusedAt }) => {
      expect(refusals([sourceOf({ file })]).map(({ line }) => line)).toEqual([refusedAt]);
    },
  );
});
