import { Button, SelectControl, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ConsentHow, ConsentLogQuery } from '../../../data/consents';
import { howTitles } from '../consent-texts';

type Filters = Omit< ConsentLogQuery, 'page' >;

const NUMBER = /^[A-Za-z0-9_-]{22}$/;

interface Props {
	query: Filters;
	onSearch: ( query: Filters ) => void;
}

export function LogSearch( { query, onSearch }: Props ) {
	const [ text, setText ] = useState( query.search );
	const [ isWrong, setWrong ] = useState( false );
	const search = text.trim();
	return (
		<form
			className="footfall-log-search"
			role="search"
			aria-label={ __( 'Search the consent log', 'footfall' ) }
			onSubmit={ ( event ) => {
				event.preventDefault();
				const isRight = search === '' || NUMBER.test( search );
				setWrong( ! isRight );
				if ( isRight ) {
					onSearch( { ...query, search } );
				}
			} }
		>
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				className="footfall-log-number"
				label={ __( 'Number of the choice', 'footfall' ) }
				value={ text }
				autoComplete="off"
				spellCheck={ false }
				aria-invalid={ isWrong }
				help={
					isWrong
						? __(
								'A number has 22 letters, digits, hyphens or underscores. Copy all of it.',
								'footfall'
							)
						: undefined
				}
				onChange={ setText }
			/>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'How', 'footfall' ) }
				value={ query.how }
				options={ [
					{ value: '', label: __( 'All', 'footfall' ) },
					...Object.entries( howTitles() ).map(
						( [ value, label ] ) => ( { value, label } )
					),
				] }
				onChange={ ( how: string ) =>
					onSearch( { ...query, how: how as ConsentHow | '' } )
				}
			/>
			<Button variant="secondary" type="submit" __next40pxDefaultSize>
				{ __( 'Search', 'footfall' ) }
			</Button>
		</form>
	);
}
