import { recordAccountView } from '../collectors/account/record-account-view';
import { recordCartView } from '../collectors/cart/record-cart-view';
import { recordProductView } from '../collectors/catalog/record-product-view';
import { recordCheckoutView } from '../collectors/checkout/record-checkout-view';
import { onPageViewed } from '../collectors/page/on-page-viewed';
import { readPageUrl } from '../collectors/page/read-page-url';
import { recordPageView } from '../collectors/page/record-page-view';
import type { Consent } from '../consent/create-consent';
import { createVisitor } from '../consent/create-visitor';
import { createGuard } from '../tracker/create-guard';
import { createMemoryStore } from '../tracker/create-memory-store';
import { createPersistentStore } from '../tracker/create-persistent-store';
import { createTracker } from '../tracker/create-tracker';
import { createTransport } from '../tracker/create-transport';
import { newEventId } from '../tracker/new-event-id';
import { newId } from '../tracker/new-id';
import type { Report } from '../tracker/types';
import { whenLoaded } from '../tracker/when-loaded';
import { createPermission, isIdentified } from './create-permission';
import { emitRecorded } from './emit-recorded';
import { filterEvent } from './filter-event';
import { loadWhenIdle } from './load-when-idle';
import type { Footfall, StorefrontConfig } from './types';

/** Puts the parts together for a page that is shown, and records its first view. */
export function startRecording(
	config: StorefrontConfig,
	consent: Consent,
	report: Report
): Required< Pick< Footfall, 'record' | 'url' > > {
	const visitor = createVisitor( config, newId );
	const permission = createPermission( config, consent, visitor );
	const url = () => readPageUrl( config );
	const store = createPersistentStore( createMemoryStore(), () =>
		isIdentified( config, consent )
	);
	const tracker = createTracker( {
		store,
		consent: permission,
		transport: createTransport( config.urls ),
		client: {
			language: navigator.language,
			automated: navigator.webdriver,
			get human() {
				return window.footfall?.human;
			},
		},
		newId: newEventId,
		url,
		filter: filterEvent,
		whenReady: whenLoaded,
		onRecorded: emitRecorded,
		report,
	} );

	const guard = createGuard( report );
	const load = loadWhenIdle(
		Object.values( config.parts ),
		() => permission.verdict( 'page_engaged' ) === 'now'
	);
	const obey = guard( () => {
		store.restore();
		// At once, so that the server knows whose cart it is before the first batch arrives.
		const mayRecognise = permission.visitor();
		if ( ! mayRecognise && consent.get() !== 'unknown' ) {
			visitor.forget();
		}
		tracker.consentChanged();
		load();
	} );
	consent.onChange( obey );
	obey();

	onPageViewed( { config, guard }, ( view ) => {
		recordPageView( tracker.record, view );
		recordProductView( tracker.record, view.page );
		recordCartView( tracker.record, view.page );
		recordCheckoutView( tracker.record, view.page );
		recordAccountView( tracker.record, view.page );
	} );
	return { record: tracker.record, url };
}
