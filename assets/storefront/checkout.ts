import './types';
import { watchCheckout } from '../collectors/checkout/watch-checkout';
import { createGuard } from '../tracker/create-guard';
import type { Report } from '../tracker/types';

const report: Report = ( problem ) => {
	if ( window.footfall?.debug ) {
		// eslint-disable-next-line no-console -- Asked for; shoppers never see it.
		console.debug( 'footfall', problem );
	}
};
const guard = createGuard( report );

const begin = guard( () => {
	const { footfall } = window;
	const { config, consent, record } = footfall ?? {};
	// An optimiser may put the script in twice.
	if ( footfall && config && consent && record && ! footfall.checkout ) {
		footfall.checkout = true;
		watchCheckout(
			{ guard, record: guard( record ) as typeof record },
			{ consent, failure: config.page.failure }
		);
	}
} );

// Scripts that somebody has deferred behind ours have come by then. A page that was opened in the
// background is shown when both have passed, or one of them.
window.footfall?.ready?.then( () =>
	document.readyState === 'complete'
		? begin()
		: [ 'DOMContentLoaded', 'load' ].forEach( ( type ) =>
				window.addEventListener( type, begin )
			)
);
