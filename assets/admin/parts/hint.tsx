import { Button, Dropdown } from '@wordpress/components';

interface Props {
	/** Says which thing is explained. */
	label: string;
	text: string;
}

/** Opens on press, not on hover: it works by touch, keyboard and pointer alike. */
export function Hint( { label, text }: Props ) {
	return (
		<Dropdown
			className="footfall-hint"
			popoverProps={ { placement: 'bottom-start', shift: true } }
			renderToggle={ ( { isOpen, onToggle } ) => (
				<Button
					className="footfall-hint-toggle"
					icon="info-outline"
					iconSize={ 16 }
					label={ label }
					showTooltip={ false }
					size="small"
					aria-expanded={ isOpen }
					onClick={ onToggle }
				/>
			) }
			renderContent={ () => (
				<p className="footfall-hint-text">{ text }</p>
			) }
		/>
	);
}
