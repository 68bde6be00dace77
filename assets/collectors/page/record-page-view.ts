import type { RecordEvent } from '../../tracker/create-tracker';
import type { PageView } from './types';

export function recordPageView( record: RecordEvent, view: PageView ): void {
	record( 'page_viewed', view.props );
}
