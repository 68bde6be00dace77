import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { useConsentLog, type ConsentLogQuery } from '../../../data/consents';
import { Card } from '../../parts/card';
import { EraseButton } from './erase-button';
import { ExportButton } from './export-button';
import { LogSearch } from './log-search';
import { LogTable } from './log-table';
import { Pager } from './pager';

const ALL: ConsentLogQuery = { search: '', how: '', page: 1 };

export function ConsentLogCard( { zone }: { zone: string } ) {
	const [ query, setQuery ] = useState( ALL );
	const { log, erase } = useConsentLog( query );
	const found = log.status === 'ready' ? log.data : null;
	return (
		<Card
			title={ __( 'Consent log', 'footfall' ) }
			actions={ <ExportButton query={ query } /> }
		>
			<p className="footfall-card-text">
				{ __(
					'Every choice, change and withdrawal, without name, address or visit. Visitors read the number of their choice in the cookie preferences: who gives it to you can be told what was chosen, and can have it deleted.',
					'footfall'
				) }
			</p>
			<LogSearch
				query={ query }
				onSearch={ ( next ) => setQuery( { ...next, page: 1 } ) }
			/>
			{ log.status === 'failed' && (
				<p className="footfall-problem" role="alert">
					{ log.message }
				</p>
			) }
			{ found === null && log.status !== 'failed' && (
				<div className="footfall-live-blank" aria-busy="true" />
			) }
			{ found && <LogTable log={ found } zone={ zone } /> }
			{ found && (
				<div className="footfall-log-foot">
					<Pager
						page={ query.page }
						pages={ found.pages }
						total={ found.total }
						onPage={ ( page ) => setQuery( { ...query, page } ) }
					/>
					{ query.search !== '' && found.total > 0 && (
						<EraseButton
							key={ query.search }
							count={ found.total }
							onErase={ () => erase( query.search ) }
						/>
					) }
				</div>
			) }
		</Card>
	);
}
