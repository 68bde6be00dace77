import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { downloadLog, type ConsentLogQuery } from '../../../data/consents';

/** What is searched for, all pages of it. */
export function ExportButton( { query }: { query: ConsentLogQuery } ) {
	const [ isBusy, setBusy ] = useState( false );
	const [ problem, setProblem ] = useState< string | null >( null );
	return (
		<>
			<Button
				variant="tertiary"
				size="compact"
				isBusy={ isBusy }
				disabled={ isBusy }
				accessibleWhenDisabled
				onClick={ async () => {
					setBusy( true );
					setProblem( await downloadLog( query ) );
					setBusy( false );
				} }
			>
				{ __( 'Download as CSV', 'footfall' ) }
			</Button>
			{ problem !== null && (
				<p className="footfall-problem" role="alert">
					{ problem }
				</p>
			) }
		</>
	);
}
