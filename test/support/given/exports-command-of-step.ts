import type { AnyCommand } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import type { Step } from './arbitrary-step';
import { pickId as pick } from './pick-id';

type Kind = Extract<AnyCommand['kind'], `${'release' | 'pageShare'}.${string}`>;

export const isExportsKind = (kind: AnyCommand['kind']): kind is Kind =>
  kind.startsWith('release.') || kind.startsWith('pageShare.');

/** The same for what is said of pages of Confluence. */
export const exportsCommandOf = (
  { pageShares, releases }: Quarter,
  { kind, a, b, yes }: Step & { readonly kind: Kind },
  id: string,
): AnyCommand => {
  const page = String(65_536 + (a % 3));
  switch (kind) {
    case 'release.give':
      return { id, kind, page };
    case 'release.revoke':
      return { id, kind, target: pick(releases, a) };
    case 'pageShare.give': {
      const as = (['live', 'plain', 'link'] as const)[b % 3] ?? 'live';
      return { id, kind, page, space: '32768', as, what: yes ? 'draft' : 'agreed', revision: 1 + b };
    }
    case 'pageShare.refresh':
      return { id, kind, target: pick(pageShares, a), revision: 1 + b };
    case 'pageShare.forget':
      return { id, kind, target: pick(pageShares, a) };
  }
};
