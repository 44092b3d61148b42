import { findAccount } from '../rest/accounts';

/** Backgrounds dark enough for white initials. */
const colors = ['#1868db', '#803fa5', '#206a83', '#216e4e', '#943d73', '#9e4c00'];

/** The picture of an account: its initials, since nobody has a photograph here. */
export function avatarSvg(accountId: string): string {
  const name = findAccount(accountId)?.displayName ?? '';
  const initials = name
    .split(' ')
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">',
    `<rect width="48" height="48" fill="${colors[sum % colors.length] ?? ''}"/>`,
    '<text x="24" y="31" fill="#fff" font-family="sans-serif" font-size="20" font-weight="600" text-anchor="middle">',
    initials.replaceAll(/[^\p{L}]/gu, ''),
    '</text></svg>',
  ].join('');
}
