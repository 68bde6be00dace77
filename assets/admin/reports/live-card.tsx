import { Button } from '@wordpress/components';
import { useId, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { useLiveReport } from '../../data/reports';
import { LiveList } from './live-list';
import { useNewEventsText } from './use-new-events-text';

/** The panel asks the server only while it is open, running and in sight. */
export function LiveCard( { zone }: { zone: string } ) {
	const [ isOpen, setOpen ] = useState( true );
	const [ isPaused, setPaused ] = useState( false );
	const isRunning = isOpen && ! isPaused;
	const live = useLiveReport( isRunning );
	const news = useNewEventsText( live, isRunning );
	const id = useId();
	return (
		<section className="footfall-card footfall-live" aria-labelledby={ id }>
			<header className="footfall-card-head">
				<h3 id={ id } className="footfall-card-title">
					{ __( 'Last events', 'footfall' ) }
					{ isRunning && (
						<span
							className="footfall-live-dot"
							aria-hidden="true"
						/>
					) }
				</h3>
				<div className="footfall-live-actions">
					{ isOpen && (
						<Button
							variant="tertiary"
							size="compact"
							icon={
								isPaused ? 'controls-play' : 'controls-pause'
							}
							onClick={ () => setPaused( ! isPaused ) }
						>
							{ isPaused
								? __( 'Go on', 'footfall' )
								: __( 'Pause', 'footfall' ) }
						</Button>
					) }
					<Button
						variant="tertiary"
						size="compact"
						aria-expanded={ isOpen }
						onClick={ () => setOpen( ! isOpen ) }
					>
						{ isOpen
							? __( 'Hide', 'footfall' )
							: __( 'Show', 'footfall' ) }
					</Button>
				</div>
			</header>
			<p className="screen-reader-text" role="status">
				{ news }
			</p>
			{ isOpen && <LiveList live={ live } zone={ zone } /> }
		</section>
	);
}
