import { __ } from '@wordpress/i18n';
import type { ConsentLog, LoggedConsent } from '../../../data/consents';
import { formatDateTime } from '../../format/format-date-time';
import { DataTable } from '../../parts/data-table';
import {
	categoryTitles,
	howTitles,
	layoutTitles,
	ruleTitles,
} from '../consent-texts';
import { TextButton } from '../text/text-button';

function allowedInWords( { allowed, services }: LoggedConsent ): string {
	const titles = categoryTitles();
	const names = [
		...allowed.map( ( category ) => titles[ category ] ),
		...services,
	];
	return names.length > 0 ? names.join( ', ' ) : __( 'Nothing', 'footfall' );
}

export function LogTable( { log, zone }: { log: ConsentLog; zone: string } ) {
	if ( log.consents.length === 0 ) {
		return (
			<p className="footfall-card-text" role="status">
				{ __( 'No choice was found.', 'footfall' ) }
			</p>
		);
	}
	const how = howTitles();
	const rules = ruleTitles();
	const layouts = layoutTitles();
	return (
		<DataTable
			title={ __( 'Choices, newest first', 'footfall' ) }
			className="footfall-log"
			columns={ [
				__( 'Time', 'footfall' ),
				__( 'How', 'footfall' ),
				__( 'Allowed', 'footfall' ),
				__( 'Number', 'footfall' ),
				__( 'Rule', 'footfall' ),
				__( 'Layout', 'footfall' ),
				__( 'Text', 'footfall' ),
				__( 'Language', 'footfall' ),
				__( 'Page', 'footfall' ),
			] }
			rows={ log.consents.map( ( consent ) => ( {
				key: consent.key,
				cells: [
					<time key="at" dateTime={ consent.at }>
						{ formatDateTime( consent.at, zone ) }
					</time>,
					how[ consent.how ] ?? consent.how,
					allowedInWords( consent ),
					<code key="id">{ consent.id }</code>,
					rules[ consent.rule ] ?? consent.rule,
					layouts[ consent.layout ] ?? consent.layout,
					<TextButton key="text" version={ consent.text } />,
					consent.language,
					<bdi key="path" dir="ltr">
						{ consent.path }
					</bdi>,
				],
			} ) ) }
		/>
	);
}
