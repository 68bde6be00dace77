import { __, _n, sprintf } from '@wordpress/i18n';
import type { Ledger } from '../../data/reports';
import { formatNumber } from '../format/format-number';
import { Card } from '../parts/card';
import { FigureList } from '../parts/figure-list';
import { LedgerCheck } from './ledger-check';
import { unmatchedReason } from './reason-texts';

function inWords( { orders, matched }: Ledger ): string {
	if ( orders === 0 ) {
		return __( 'There are no orders in these days.', 'footfall' );
	}
	if ( orders === matched ) {
		return __(
			'Every order belongs to a visit that was seen.',
			'footfall'
		);
	}
	return sprintf(
		/* translators: 1: number of orders that belong to a recorded visit, 2: number of all orders. */
		_n(
			'%1$s of %2$s order belongs to a visit that was seen. The rest, by the reason why not:',
			'%1$s of %2$s orders belong to a visit that was seen. The rest, by the reason why not:',
			orders,
			'footfall'
		),
		formatNumber( matched ),
		formatNumber( orders )
	);
}

/** Where the report and WooCommerce differ, and why. */
export function LedgerCard( { ledger }: { ledger: Ledger } ) {
	return (
		<Card title={ __( 'Orders and visits', 'footfall' ) }>
			<p className="footfall-card-text">{ inWords( ledger ) }</p>
			<FigureList
				figures={ ledger.unmatched.map( ( { reason, orders } ) => ( {
					key: reason,
					title: unmatchedReason( reason ),
					figure: formatNumber( orders ),
				} ) ) }
			/>
			<LedgerCheck />
		</Card>
	);
}
