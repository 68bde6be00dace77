import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { formatNumber } from '../../format/format-number';

interface Props {
	/** How many choices there are. */
	count: number;
	/** Resolves with what went wrong, or null. */
	onErase: () => Promise< string | null >;
}

/** Asks once more: what is deleted proves nothing any longer. */
export function EraseButton( { count, onErase }: Props ) {
	const [ isSure, setSure ] = useState( false );
	const [ problem, setProblem ] = useState< string | null >( null );
	if ( ! isSure ) {
		return (
			<Button
				variant="tertiary"
				isDestructive
				size="compact"
				onClick={ () => setSure( true ) }
			>
				{ __( 'Delete the choices of this number', 'footfall' ) }
			</Button>
		);
	}
	return (
		<span className="footfall-erase">
			<span role="alert">
				{ problem ??
					sprintf(
						/* translators: %s: number of choices. */
						_n(
							'%s choice is deleted for good, and can prove nothing any longer.',
							'%s choices are deleted for good, and can prove nothing any longer.',
							count,
							'footfall'
						),
						formatNumber( count )
					) }
			</span>
			<Button
				variant="secondary"
				isDestructive
				size="compact"
				onClick={ async () => setProblem( await onErase() ) }
			>
				{ __( 'Delete', 'footfall' ) }
			</Button>
			<Button
				variant="tertiary"
				size="compact"
				onClick={ () => setSure( false ) }
			>
				{ __( 'Keep', 'footfall' ) }
			</Button>
		</span>
	);
}
