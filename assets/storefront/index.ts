import { whenShown } from '../collectors/page/when-shown';
import { createConsent } from '../consent/create-consent';
import { createGuard } from '../tracker/create-guard';
import type { Report } from '../tracker/types';
import { startRecording } from './start-recording';
import type { Footfall, QueuedCall, StorefrontConfig } from './types';

const report: Report = ( problem ) => {
	if ( window.footfall?.debug ) {
		// eslint-disable-next-line no-console -- Asked for; shoppers never see it.
		console.debug( 'footfall', problem );
	}
};

function begin( footfall: Footfall, config: StorefrontConfig ) {
	const early = ( footfall.q ?? [] ) as QueuedCall[];
	const consent = createConsent( config );
	footfall.consent = consent;
	footfall.record = ( ...call ) => void early.push( call );
	footfall.ready = new Promise( ( resolve ) => {
		const start = () => {
			const { record } = startRecording( config, consent, report );
			const replay = ( call: QueuedCall ) => record( ...call );
			footfall.record = record;
			early.forEach( replay );
			footfall.q = { push: replay };
			resolve();
		};
		whenShown( createGuard( report )( start ) );
	} );
}

const { footfall } = window;
// No configuration: recording is off. Ready already: an optimiser has put the script in twice.
if ( footfall?.config && ! footfall.ready ) {
	begin( footfall, footfall.config );
}
