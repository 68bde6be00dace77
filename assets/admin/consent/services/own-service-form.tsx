import {
	Button,
	SelectControl,
	TextareaControl,
	TextControl,
} from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import type { FormEvent } from 'react';
import { __ } from '@wordpress/i18n';
import type { OwnService } from '../../../data/services';
import { categoryOptions } from './category-texts';

interface Props {
	service: OwnService;
	isSaving: boolean;
	/** Why the last save failed. */
	problem: string | null;
	onSave: ( service: OwnService ) => Promise< void >;
	onCancel: () => void;
}

const lines = ( text: string ) =>
	text
		.split( '\n' )
		.map( ( line ) => line.trim() )
		.filter( Boolean );

export function OwnServiceForm( {
	service,
	isSaving,
	problem,
	onSave,
	onCancel,
}: Props ) {
	const [ edited, setEdited ] = useState( service );
	const [ addresses, setAddresses ] = useState(
		service.addresses.join( '\n' )
	);
	const [ cookies, setCookies ] = useState( service.cookies.join( '\n' ) );
	const first = useRef< HTMLInputElement >( null );
	// The button that opened the form may be far up the page.
	useEffect( () => first.current?.focus(), [] );

	const submit = ( event: FormEvent ): void => {
		event.preventDefault();
		void onSave( {
			...edited,
			addresses: lines( addresses ),
			cookies: lines( cookies ),
		} );
	};

	return (
		<form className="footfall-services-form" onSubmit={ submit }>
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				ref={ first }
				label={ __( 'Name', 'footfall' ) }
				value={ edited.name }
				onChange={ ( name ) => setEdited( { ...edited, name } ) }
			/>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Needs', 'footfall' ) }
				value={ edited.category }
				options={ categoryOptions() }
				onChange={ ( category ) =>
					setEdited( { ...edited, category } )
				}
			/>
			<TextareaControl
				__nextHasNoMarginBottom
				className="footfall-field-lines"
				label={ __( 'Addresses', 'footfall' ) }
				help={ __(
					'One a line: a host with the beginning of a path (example.com/script.js), or a path (/script.js). A * stands for anything.',
					'footfall'
				) }
				value={ addresses }
				onChange={ setAddresses }
			/>
			<TextareaControl
				__nextHasNoMarginBottom
				className="footfall-field-lines"
				label={ __( 'Cookies', 'footfall' ) }
				help={ __(
					'Names that it sets on this site, one a line: they are deleted when a visitor refuses.',
					'footfall'
				) }
				value={ cookies }
				onChange={ setCookies }
			/>
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				type="url"
				label={ __( 'Its privacy policy (address)', 'footfall' ) }
				value={ edited.privacy_url }
				onChange={ ( url ) =>
					setEdited( { ...edited, privacy_url: url } )
				}
			/>
			<p className="footfall-problem" role="alert">
				{ problem }
			</p>
			<Button
				variant="primary"
				__next40pxDefaultSize
				type="submit"
				isBusy={ isSaving }
				disabled={ isSaving }
				accessibleWhenDisabled
			>
				{ __( 'Save the service', 'footfall' ) }
			</Button>{ ' ' }
			<Button
				variant="tertiary"
				__next40pxDefaultSize
				onClick={ onCancel }
			>
				{ __( 'Cancel', 'footfall' ) }
			</Button>
		</form>
	);
}
