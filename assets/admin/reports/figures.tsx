import { Notice } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Loadable } from '../../data/loadable';
import type { Overview } from '../../data/reports';
import { Failure } from '../parts/failure';
import { Completeness } from './completeness';
import { OverviewBody } from './overview-body';
import { ReportSkeleton } from './report-skeleton';

interface Props {
	overview: Loadable< Overview >;
	hasWooCommerce: boolean;
	onRetry: () => void;
}

export function Figures( { overview, hasWooCommerce, onRetry }: Props ) {
	if ( overview.status === 'failed' ) {
		return (
			<Failure
				title={ __( 'The report could not be loaded.', 'footfall' ) }
				message={ overview.message }
				onRetry={ onRetry }
			/>
		);
	}
	if ( overview.status !== 'ready' ) {
		return <ReportSkeleton hasWooCommerce={ hasWooCommerce } />;
	}
	const { data, problem } = overview;
	return (
		<>
			{ problem !== null && (
				<Notice status="warning" isDismissible={ false }>
					{ sprintf(
						/* translators: %s: what went wrong, a sentence. */
						__(
							'These figures are not the newest. %s',
							'footfall'
						),
						problem
					) }
				</Notice>
			) }
			{ data.complete_until !== null && (
				<Completeness until={ data.complete_until } />
			) }
			<OverviewBody overview={ data } hasWooCommerce={ hasWooCommerce } />
		</>
	);
}
