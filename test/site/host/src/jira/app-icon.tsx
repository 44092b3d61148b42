import { useState } from 'react';
import AppIconGlyph from '@atlaskit/icon/core/app';
import { findIconUrl, type AppModule } from '../site/app-manifest';
import { useSite } from '../site/site-info';
import styles from './jira.module.css';

/** The module's own icon; a plain one where it has none or it does not load. */
export const AppIcon = ({ module }: { module: AppModule }) => {
  const [isBroken, setBroken] = useState(false);
  const url = findIconUrl(useSite().info.framesOrigin, module);
  if (url === undefined || isBroken) return <AppIconGlyph label="" />;
  return <img className={styles['appIcon']} src={url} alt="" onError={() => setBroken(true)} />;
};
