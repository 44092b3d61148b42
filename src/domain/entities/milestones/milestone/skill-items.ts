import { listLines } from '../../../kernel/list-items';

/** Skills as people write them in one line, or as a list. */
export const skillItems = (text: string): readonly string[] => [
  ...new Set(
    listLines(text)
      .flatMap((line) => line.split(/[,;]/))
      .map((skill) => skill.trim())
      .filter((skill) => skill !== ''),
  ),
];
