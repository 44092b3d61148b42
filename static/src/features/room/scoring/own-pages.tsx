import { StepPager } from '../step-pager';
import { scoreWords } from '../words/score-words';
import type { OwnPages as Pages } from './use-own-pages';

interface PagesProps {
  readonly pages: Pages;
  readonly of: number;
}

/** One's own way from card to card. */
export const OwnPages = ({ pages: { at, step }, of }: PagesProps) => (
  <StepPager
    before={scoreWords.before}
    after={scoreWords.after}
    where={scoreWords.place(at + 1, of)}
    onBack={at <= 0 ? null : () => step(-1)}
    onOn={at >= of - 1 ? null : () => step(1)}
  />
);
