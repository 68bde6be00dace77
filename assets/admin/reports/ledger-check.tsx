import { __, _n, sprintf } from '@wordpress/i18n';
import { useStatus, type Reconciliation } from '../../data/status';
import { formatDay } from '../format/format-day';
import { formatNumber } from '../format/format-number';
import { dayAt, storeZone } from '../format/store-zone';

function compared( { finished_at: at, orders }: Reconciliation ): string {
	const zone = storeZone();
	const day = dayAt( new Date( at ), zone );
	const figure = formatNumber( orders );
	if ( day === dayAt( new Date(), zone ) ) {
		return sprintf(
			/* translators: %s: number of orders. */
			_n(
				'Compared with WooCommerce today: %s order.',
				'Compared with WooCommerce today: %s orders.',
				orders,
				'footfall'
			),
			figure
		);
	}
	return sprintf(
		/* translators: 1: a day, 2: number of orders. */
		_n(
			'Compared with WooCommerce on %1$s: %2$s order.',
			'Compared with WooCommerce on %1$s: %2$s orders.',
			orders,
			'footfall'
		),
		formatDay( day, 'full' ),
		figure
	);
}

function outcome( repaired: number ): string {
	if ( repaired === 0 ) {
		return __( 'No differences.', 'footfall' );
	}
	return sprintf(
		/* translators: %s: number of orders. */
		_n(
			'%s order differed and was put right.',
			'%s orders differed and were put right.',
			repaired,
			'footfall'
		),
		formatNumber( repaired )
	);
}

function moves( moved: number ): string {
	return sprintf(
		/* translators: %s: number of orders. */
		_n(
			'%s order lies on another day since the store’s time zone was changed.',
			'%s orders lie on other days since the store’s time zone was changed.',
			moved,
			'footfall'
		),
		formatNumber( moved )
	);
}

/** When all orders were last compared with WooCommerce’s, and what came of it. */
export function LedgerCheck() {
	const { status } = useStatus();
	const last = status.status === 'ready' ? status.data.reconciliation : null;
	if ( ! last ) {
		return null;
	}
	return (
		<p className="footfall-card-text footfall-ledger-check">
			{ compared( last ) } { outcome( last.repaired ) }
			{ last.moved > 0 && ` ${ moves( last.moved ) }` }
		</p>
	);
}
