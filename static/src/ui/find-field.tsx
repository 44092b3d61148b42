import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import styles from './find-field.module.css';

type FindFieldProps = Omit<ComponentPropsWithoutRef<typeof Textfield>, 'elemBeforeInput' | 'isCompact'> & {
  readonly 'aria-label': string;
};

/** A field that narrows or looks for something: its icon says so, and its label says what. A placeholder may repeat that, never replace it. */
export const FindField = forwardRef<HTMLInputElement, FindFieldProps>((props, ref) => (
  <Textfield
    ref={ref}
    isCompact
    elemBeforeInput={
      <span className={styles['icon']}>
        <SearchIcon label="" size="small" />
      </span>
    }
    {...props}
  />
));
FindField.displayName = 'FindField';
