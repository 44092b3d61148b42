import Button from '@atlaskit/button/new';
import ModalDialog, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import { Fragment } from 'react';
import { Heading } from '../../ui/heading';
import { keyWords } from './words/key-words';
import styles from './key-list.module.css';

interface KeyListProps {
  readonly onClose: () => void;
}

/** Every key, place by place. */
export const KeyList = ({ onClose }: KeyListProps) => (
  <ModalTransition>
    <ModalDialog onClose={onClose} width="large">
      <ModalHeader hasCloseButton>
        <ModalTitle>{keyWords.title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <div className={styles['places']}>
          {keyWords.places.map(({ title, keys }) => (
            <section key={title}>
              <Heading level={2} look="xsmall">
                {title}
              </Heading>
              <dl className={styles['list']}>
                {keys.map(({ keys: those, act }) => (
                  <Fragment key={act}>
                    <dt>
                      {those.map((one) => (
                        <kbd key={one} className={styles['key']}>
                          {one}
                        </kbd>
                      ))}
                    </dt>
                    <dd>{act}</dd>
                  </Fragment>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </ModalBody>
      <ModalFooter>
        <Button appearance="primary" onClick={onClose}>
          {keyWords.close}
        </Button>
      </ModalFooter>
    </ModalDialog>
  </ModalTransition>
);
