import type { ProductArea } from '#domain/entities/agreement/product-area/product-area';
import styles from './area-badge.module.css';

/** The letter and colour of a product area; its name stands beside it, or is what it says. */
export const AreaBadge = ({ area }: { readonly area: Pick<ProductArea, 'badge' | 'colour' | 'name'> }) => (
  <span className={[styles['badge'], styles[area.colour]].join(' ')} title={area.name} aria-hidden="true">
    {area.badge}
  </span>
);
