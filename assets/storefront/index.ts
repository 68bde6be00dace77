import { whenShown } from '../collectors/page/when-shown';
import { createConsent } from '../consent/create-consent';
import { createGuard } from '../tracker/create-guard';
import { report } from './report';
import { startRecording } from './start-recording';
import type { Footfall, QueuedCall, StorefrontConfig } from './types';

function begin( footfall: Footfall, config: StorefrontConfig ) {
	const early = ( footfall.q ?? [] ) as QueuedCall[];
	const consent = createConsent( config );
	footfall.consent = consent;
	footfall.record = ( ...call ) => void early.push( call );
	footfall.ready = new Promise( ( resolve ) => {
		const start = () => {
			footfall.since = performance.now();
			const { record, url } = startRecording( config, consent, report );
			footfall.record = record;
			footfall.url = url;
			const replay = ( call: QueuedCall ) => record( ...call );
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
