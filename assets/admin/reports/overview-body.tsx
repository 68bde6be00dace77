import type { Overview } from '../../data/reports';
import { DeclinedNote } from '../parts/declined-note';
import { CurrenciesCard } from './currencies-card';
import { DaysCard } from './days-card';
import { EmptyReport } from './empty-report';
import { ExcludedCard } from './excluded-card';
import { FunnelCard } from './funnel-card';
import { isEmpty } from './is-empty';
import { LedgerCard } from './ledger-card';
import { TileRow } from './tile-row';
import { tiles } from './tiles';

interface Props {
	overview: Overview;
	hasWooCommerce: boolean;
}

export function OverviewBody( { overview, hasWooCommerce }: Props ) {
	const { funnel, ledger, excluded, other_currencies: others } = overview;
	if ( isEmpty( overview ) ) {
		return (
			<>
				<EmptyReport />
				<DeclinedNote declined={ overview.declined } />
				{ /* Often the answer: the owner looked at the site while logged in. */ }
				{ excluded.length > 0 && (
					<ExcludedCard excluded={ excluded } />
				) }
			</>
		);
	}
	return (
		<>
			<TileRow tiles={ tiles( overview, hasWooCommerce ) } />
			<DeclinedNote declined={ overview.declined } />
			<DaysCard overview={ overview } hasWooCommerce={ hasWooCommerce } />
			<div className="footfall-columns">
				{ hasWooCommerce && (
					<div className="footfall-stack">
						<FunnelCard funnel={ funnel } />
						{ others.length > 0 && (
							<CurrenciesCard currencies={ others } />
						) }
					</div>
				) }
				<div className="footfall-stack">
					{ hasWooCommerce && <LedgerCard ledger={ ledger } /> }
					<ExcludedCard excluded={ excluded } />
				</div>
			</div>
		</>
	);
}
