import { Notice } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { useBackfill, type Status } from '../../data/status';
import { formatNumber } from '../format/format-number';
import { formatShare } from '../format/format-share';

/** Until the earlier orders are in, figures of the past are too low: the owner must know. */
export function BackfillNotice( { status }: { status: Status } ) {
	const backfill = useBackfill( status );
	if ( ! backfill ) {
		return null;
	}
	const orders = formatNumber( backfill.total );
	return (
		<Notice
			status="info"
			isDismissible={ false }
			// Said once, not at each step.
			spokenMessage={ sprintf(
				/* translators: %s: number of orders. */
				_n(
					'Reading your %s earlier order.',
					'Reading your %s earlier orders.',
					backfill.total,
					'footfall'
				),
				orders
			) }
		>
			{ sprintf(
				/* translators: 1: number of orders, 2: share of them that has been read, such as 56%. */
				_n(
					'Reading your %1$s earlier order: %2$s.',
					'Reading your %1$s earlier orders: %2$s.',
					backfill.total,
					'footfall'
				),
				orders,
				formatShare( backfill.done / backfill.total )
			) }{ ' ' }
			{ __(
				'Until then, orders and revenue of earlier days are not complete.',
				'footfall'
			) }
		</Notice>
	);
}
