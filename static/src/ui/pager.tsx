import Button from '@atlaskit/button/new';
import { uiWords } from './words/ui-words';
import styles from './pager.module.css';

interface PagerProps {
  /** What is paged, for those who hear it: "Milestones". */
  readonly label: string;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

/**
 * Pages of a long table. The table's own pagination writes a style element, which the policy of the frame refuses.
 */
export const Pager = ({ label, page, pages, onTurn }: PagerProps) =>
  pages < 2 ? null : (
    <nav className={styles['pager']} aria-label={uiWords.pagesOf(label)}>
      <Button
        isDisabled={page <= 1}
        onClick={() => {
          onTurn(page - 1);
        }}
      >
        {uiWords.previous}
      </Button>
      <span role="status">{uiWords.page(page, pages)}</span>
      <Button
        isDisabled={page >= pages}
        onClick={() => {
          onTurn(page + 1);
        }}
      >
        {uiWords.next}
      </Button>
    </nav>
  );
