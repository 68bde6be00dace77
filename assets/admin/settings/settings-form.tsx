import { Snackbar } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import type { FormEvent } from 'react';
import { __ } from '@wordpress/i18n';
import { useSettings } from '../../data/settings';
import { SETTING_GROUPS, type Settings } from '../../schema/generated/settings';
import { focusField } from './field-id';
import { findProblems, firstProblem } from './find-problems';
import { SaveBar } from './save-bar';
import { SettingsGroup } from './settings-group';
import { useUnsavedWarning } from './use-unsaved-warning';

interface Props {
	settings: Settings;
	onSaved: () => void;
}

export function SettingsForm( { settings, onSaved }: Props ) {
	const { roles, hasEdits, isSaving, fieldErrors, saveError, ...store } =
		useSettings();
	const [ isSaid, setSaid ] = useState( false );
	const problems = findProblems( settings, fieldErrors );
	useUnsavedWarning( hasEdits );
	useEffect( () => {
		const refused = firstProblem( fieldErrors );
		if ( refused ) {
			focusField( refused );
		}
	}, [ saveError, fieldErrors ] );

	const submit = async ( event: FormEvent ): Promise< void > => {
		event.preventDefault();
		const wrong = firstProblem( findProblems( settings, {} ) );
		if ( wrong ) {
			focusField( wrong );
		} else if ( await store.save() ) {
			setSaid( true );
			onSaved();
		}
	};

	return (
		<form className="footfall-settings" noValidate onSubmit={ submit }>
			{ SETTING_GROUPS.map( ( group ) => (
				<SettingsGroup
					key={ group }
					group={ group }
					settings={ settings }
					roles={ roles }
					problems={ problems }
					onEdit={ store.edit }
				/>
			) ) }
			<SaveBar
				hasEdits={ hasEdits }
				isSaving={ isSaving }
				problem={ saveError }
				onDiscard={ store.reset }
			/>
			{ isSaid && (
				<div className="footfall-snackbar">
					<Snackbar onRemove={ () => setSaid( false ) }>
						{ __( 'The settings are saved.', 'footfall' ) }
					</Snackbar>
				</div>
			) }
		</form>
	);
}
