import Button from '@atlaskit/button/new';
import type { Answer } from '../../rpc/call';
import { macroWords } from './words/macro-words';
import { PageNote } from './page-note';

interface NewsNoteProps {
  readonly news: Answer<'macro.news'>;
  readonly isLoading: boolean;
  readonly onShow: () => void;
}

/** That the quarter went on while somebody read this. */
export const NewsNote = ({ news: { changes, isMore, head }, isLoading, onShow }: NewsNoteProps) => (
  <PageNote
    acts={
      <Button spacing="compact" isLoading={isLoading} onClick={onShow}>
        {macroWords.showNow}
      </Button>
    }
  >
    {macroWords.news(changes, isMore, head)}
  </PageNote>
);
