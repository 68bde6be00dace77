import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

interface Props {
	hasEdits: boolean;
	isSaving: boolean;
	/** Why the last save failed, or null. */
	problem: string | null;
	onDiscard: () => void;
}

export function SaveBar( { hasEdits, isSaving, problem, onDiscard }: Props ) {
	const isIdle = ! hasEdits || isSaving;
	return (
		<div className="footfall-save">
			<Button
				variant="primary"
				__next40pxDefaultSize
				type="submit"
				isBusy={ isSaving }
				disabled={ isIdle }
				accessibleWhenDisabled
			>
				{ __( 'Save', 'footfall' ) }
			</Button>
			<Button
				variant="tertiary"
				__next40pxDefaultSize
				disabled={ isIdle }
				accessibleWhenDisabled
				onClick={ onDiscard }
			>
				{ __( 'Discard', 'footfall' ) }
			</Button>
			{ hasEdits && problem === null && (
				<span className="footfall-save-state">
					{ __( 'There are unsaved changes.', 'footfall' ) }
				</span>
			) }
			<span className="footfall-problem" role="alert">
				{ problem }
			</span>
		</div>
	);
}
