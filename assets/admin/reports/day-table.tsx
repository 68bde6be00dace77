import { __ } from '@wordpress/i18n';
import type { Overview } from '../../data/reports';
import { formatDay } from '../format/format-day';
import { formatMoney } from '../format/format-money';
import { formatNumber } from '../format/format-number';
import { currencyOf } from './currency-of';
import { metrics, type MetricName } from './metrics';

interface Props {
	overview: Overview;
	columns: readonly MetricName[];
}

/** The chart's twin: all its figures, newest day first. */
export function DayTable( { overview, columns }: Props ) {
	const currency = currencyOf( overview );
	const texts = metrics();
	const title = __( 'Figures per day', 'footfall' );
	return (
		<div
			className="footfall-table"
			role="region"
			aria-label={ title }
			// Long tables scroll: the keyboard must reach that.

			tabIndex={ 0 }
		>
			<table>
				<caption className="screen-reader-text">{ title }</caption>
				<thead>
					<tr>
						<th scope="col">{ __( 'Day', 'footfall' ) }</th>
						{ columns.map( ( name ) => (
							<th key={ name } scope="col">
								{ texts[ name ].title }
							</th>
						) ) }
					</tr>
				</thead>
				<tbody>
					{ [ ...overview.days ].reverse().map( ( day ) => (
						<tr key={ day.day }>
							<th scope="row">
								{ formatDay( day.day, 'full' ) }
							</th>
							{ columns.map( ( name ) => (
								<td key={ name }>
									{ texts[ name ].isMoney
										? formatMoney( day[ name ], currency )
										: formatNumber( day[ name ] ) }
								</td>
							) ) }
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}
