import { register } from '@wordpress/data';
import { store } from './store';

register( store );

export { store };
export { downloadLog } from './download-log';
export { useConsentLog } from './use-consent-log';
export { useConsentReport } from './use-consent-report';
export { useConsentText } from './use-consent-text';
export type * from './types';
