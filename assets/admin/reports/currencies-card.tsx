import { __, _n, sprintf } from '@wordpress/i18n';
import type { OtherCurrency } from '../../data/reports';
import { formatMoney } from '../format/format-money';
import { formatNumber } from '../format/format-number';
import { Card } from '../parts/card';
import { FigureList } from '../parts/figure-list';

/** Never added to the revenue: nobody here knows the rates of those days. */
export function CurrenciesCard( {
	currencies,
}: {
	currencies: readonly OtherCurrency[];
} ) {
	return (
		<Card title={ __( 'Other currencies', 'footfall' ) }>
			<p className="footfall-card-text">
				{ __(
					'Not part of the revenue above, because it is not converted.',
					'footfall'
				) }
			</p>
			<FigureList
				figures={ currencies.map(
					( { currency, decimals, orders, revenue } ) => ( {
						key: currency,
						title: currency,
						figure: formatMoney( revenue, {
							code: currency,
							decimals,
						} ),
						note: sprintf(
							/* translators: %s: number of orders. */
							_n( '%s order', '%s orders', orders, 'footfall' ),
							formatNumber( orders )
						),
					} )
				) }
			/>
		</Card>
	);
}
