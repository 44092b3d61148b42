import '@atlaskit/css-reset';
import '../../ui/page.css';
import { startPage } from '../../ui/start-page';

void startPage(() => import('./start'));
