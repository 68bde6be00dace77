import { createRegistry, RegistryProvider } from '@wordpress/data';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { store as consents } from '../../data/consents';
import { store as reports } from '../../data/reports';
import { store as services } from '../../data/services';
import { store as settings } from '../../data/settings';
import { store as status } from '../../data/status';

/** For tests: every one has stores of its own. */
export function renderFresh( element: ReactElement ) {
	const registry = createRegistry();
	[ consents, reports, services, settings, status ].forEach( ( store ) =>
		registry.register( store )
	);
	return render(
		<RegistryProvider value={ registry }>{ element }</RegistryProvider>
	);
}
