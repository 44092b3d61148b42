import tokenValues from '@atlaskit/tokens/token-default-values';
import tokenNames from '@atlaskit/tokens/token-names';
import { parse, type Declaration } from 'postcss';
import type { SourceFile } from './source-file';

const spacing = /^(?:gap|row-gap|column-gap|(?:padding|margin|inset)(?:-.+)?|top|right|bottom|left)$/;
const radius = /^border-.*radius$/;
const coloured =
  /^(?:color|fill|stroke|background(?:-color)?|(?:border|outline)(?:-(?:block|inline)(?:-start|-end)?)?(?:-color)?|box-shadow|(?:text-decoration|caret|accent)-color)$/;
/** What may stand beside a token in a declaration that has a colour. */
const plain = new Set(
  'none transparent currentcolor inherit initial unset solid dashed dotted inset auto'.split(' '),
);

const length = /(?<![\w.-])-?\d*\.?\d+(?:px|rem|em)\b/g;
const remInPixels = 16;

/** `8px` -> `--ds-space-100`: the length of each step of the scale, a negative one too. */
const spaceByPixels: ReadonlyMap<number, string> = new Map(
  Object.entries(tokenValues).flatMap(([token, value]) =>
    /^space\.(?:negative\.)?\d+$/.test(token)
      ? [[Number.parseFloat(value) * remInPixels, tokenNames[token as keyof typeof tokenNames]] as const]
      : [],
  ),
);
const known: ReadonlySet<string> = new Set(Object.values(tokenNames));

/** Without what stands for a token: `var(--a, var(--b))` is taken from the inside. */
const withoutVariables = (value: string): string => {
  const shorter = value.replaceAll(/var\([^()]*\)/g, ' ');
  return shorter === value ? value : withoutVariables(shorter);
};

/** A comment on the line before, or behind on the same line. */
const isExplained = (declaration: Declaration): boolean => {
  const next = declaration.next();
  return (
    declaration.prev()?.type === 'comment' ||
    (next?.type === 'comment' && next.source?.start?.line === declaration.source?.end?.line)
  );
};

const listLengthProblems = (declaration: Declaration): readonly string[] =>
  (withoutVariables(declaration.value).match(length) ?? []).flatMap((found) => {
    const pixels = Number.parseFloat(found) * (found.endsWith('px') ? 1 : remInPixels);
    const token = spaceByPixels.get(pixels);
    if (token !== undefined) return [`${found} is the token ${token}. Write var(${token}).`];
    if (isExplained(declaration)) return [];
    return [`${found} is no token. Take the nearest one, or say in a comment above why it has to be this.`];
  });

const listColourProblems = (value: string): readonly string[] =>
  withoutVariables(value)
    .split(/[\s,()]+/)
    .filter((word) => word !== '' && !/^-?\d/.test(word) && !plain.has(word.toLowerCase()))
    .map((word) => `${word} is no token. Take a colour of the design system.`);

const listProblems = (declaration: Declaration): readonly string[] => {
  const { prop, value } = declaration;
  const unknown = [...value.matchAll(/var\((--ds-[\w-]+)/g)].flatMap(([, token = '']) =>
    known.has(token) ? [] : [`${token} is no token of the design system. Correct its name.`],
  );
  if (spacing.test(prop)) return [...unknown, ...listLengthProblems(declaration)];
  if (radius.test(prop))
    return [
      ...unknown,
      ...(withoutVariables(value).match(length) ?? []).map(
        (found) => `${found} is no token. Write var(--ds-radius-…).`,
      ),
    ];
  if (coloured.test(prop) || /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklch|color)a?\(/i.test(value))
    return [...unknown, ...listColourProblems(value)];
  return unknown;
};

/**
 * Spacing, corners and colours that do not come from the design system: they would not follow its themes.
 * Sizes (width, height, tracks, break points) and the strokes of borders are a component's own.
 */
export const listTokenProblems = (sheets: readonly SourceFile[]): readonly string[] =>
  sheets.flatMap(({ name, source }) => {
    const problems: string[] = [];
    parse(source, { from: name }).walkDecls((declaration) => {
      const line = declaration.source?.start?.line ?? 1;
      for (const problem of listProblems(declaration))
        problems.push(`${name}:${String(line)} ${declaration.prop}: ${problem}`);
    });
    return problems;
  });
