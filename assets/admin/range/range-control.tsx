import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { OverviewQuery } from '../../data/reports';
import { CustomRange } from './custom-range';
import { presetOf, presets } from './presets';

interface Props {
	range: OverviewQuery;
	today: string;
	onChange: ( range: OverviewQuery ) => void;
}

export function RangeControl( { range, today, onChange }: Props ) {
	const active = presetOf( range, today );
	const [ isCustomOpen, setCustomOpen ] = useState( false );
	const isCustom = isCustomOpen || active === undefined;

	return (
		<div className="footfall-range">
			<div
				className="footfall-segments"
				role="group"
				aria-label={ __( 'Days of the report', 'footfall' ) }
			>
				{ presets( today ).map( ( { id, label, from, to } ) => (
					<Button
						key={ id }
						size="compact"
						isPressed={ ! isCustom && id === active }
						onClick={ () => {
							setCustomOpen( false );
							onChange( { from, to } );
						} }
					>
						{ label }
					</Button>
				) ) }
				<Button
					size="compact"
					isPressed={ isCustom }
					aria-expanded={ isCustom }
					onClick={ () => setCustomOpen( ! isCustomOpen ) }
				>
					{ __( 'Custom', 'footfall' ) }
				</Button>
			</div>
			{ isCustom && (
				<CustomRange
					key={ `${ range.from }/${ range.to }` }
					range={ range }
					today={ today }
					onChange={ onChange }
				/>
			) }
		</div>
	);
}
