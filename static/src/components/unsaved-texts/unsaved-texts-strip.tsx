import { lazy, Suspense, useState } from 'react';
import Button from '@atlaskit/button/new';
import { Strip } from '../../ui/strip';
import { unsavedWords } from '../words/unsaved-words';
import { useUnsavedTexts } from './unsaved-texts-context';

// Hardly anybody ever has such a text: what is done with one comes when somebody looks.
const UnsavedTextsList = lazy(async () => ({
  default: (await import('./unsaved-texts-list')).UnsavedTextsList,
}));

/** What somebody typed and could not save: it stays in sight wherever they go, until they put it back or throw it away. */
export const UnsavedTextsStrip = () => {
  const { texts } = useUnsavedTexts();
  const [isOpen, setOpen] = useState(false);
  if (texts.length === 0) return null;
  return (
    <>
      <Strip
        severity="warn"
        acts={
          <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? unsavedWords.hide : unsavedWords.show}
          </Button>
        }
      >
        {unsavedWords.kept(texts.length)}
      </Strip>
      {isOpen && (
        <Suspense fallback={null}>
          <UnsavedTextsList />
        </Suspense>
      )}
    </>
  );
};
