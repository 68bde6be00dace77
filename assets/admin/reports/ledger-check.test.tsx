import '@testing-library/jest-dom';
import apiFetch from '@wordpress/api-fetch';
import { screen } from '@testing-library/react';
import type { Reconciliation } from '../../data/status';
import { fakeServer } from '../testing/fake-server';
import { renderFresh } from '../testing/render-fresh';
import { LedgerCheck } from './ledger-check';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const show = ( reconciliation: Reconciliation | null ) => {
	document.documentElement.lang = 'en-US';
	jest.mocked( apiFetch ).mockImplementation(
		fakeServer( {
			'GET /status': { confirmed: true, reconciliation },
		} ) as typeof apiFetch
	);
	return renderFresh( <LedgerCheck /> );
};

const result = (
	finished_at: string,
	orders: number,
	repaired: number,
	moved = 0
): Reconciliation => ( {
	finished_at,
	orders,
	repaired,
	moved,
	differences: [],
} );

describe( 'the last comparison with WooCommerce', () => {
	it( 'is told with its day and no differences', async () => {
		show( result( '2026-03-10T12:00:00Z', 1234, 0 ) );
		expect(
			await screen.findByText(
				'Compared with WooCommerce on Tue, March 10, 2026: 1,234 orders. No differences.'
			)
		).toBeVisible();
	} );

	it( 'says today, and what was put right', async () => {
		show( result( new Date().toISOString(), 1, 2 ) );
		expect(
			await screen.findByText(
				'Compared with WooCommerce today: 1 order. 2 orders differed and were put right.'
			)
		).toBeVisible();
	} );

	it( 'does not call it a difference when the time zone has changed', async () => {
		show( result( '2026-03-10T12:00:00Z', 1234, 0, 56 ) );
		expect(
			await screen.findByText(
				/No differences\. 56 orders lie on other days since the store’s time zone was changed\.$/
			)
		).toBeVisible();
	} );

	it( 'says nothing before the first one', async () => {
		const { container } = show( null );
		await jest.mocked( apiFetch ).mock.results[ 0 ]?.value;
		expect( container ).toBeEmptyDOMElement();
	} );
} );
