import apiFetch from '@wordpress/api-fetch';
import { useEffect, useState } from '@wordpress/element';
import { addQueryArgs } from '@wordpress/url';
import { toText } from '../plain-text';

const WAIT = 250; // ms after the last key.

export interface Page {
	id: number;
	title: string;
}

const fetchPages = async ( query: object ): Promise< Page[] > => {
	const pages = await apiFetch<
		{ id: number; title: { rendered: string } }[]
	>( {
		path: addQueryArgs( '/wp/v2/pages', {
			...query,
			_fields: 'id,title',
			per_page: 20,
		} ),
	} );
	return pages.map( ( { id, title } ) => ( {
		id,
		title: toText( title.rendered ),
	} ) );
};

/**
 * Published pages by title, while it is being typed, and always the chosen one.
 *
 * @param chosen Id of a page; 0 for none.
 */
export function usePages( chosen: number ) {
	const [ text, setText ] = useState( '' );
	const [ found, setFound ] = useState< readonly Page[] >( [] );
	const [ kept, setKept ] = useState< readonly Page[] >( [] );
	const [ hasFailed, setFailed ] = useState( false );
	useEffect( () => {
		if ( chosen > 0 ) {
			fetchPages( { include: chosen } ).then( setKept, () =>
				setFailed( true )
			);
		}
	}, [ chosen ] );
	useEffect( () => {
		let isCurrent = true;
		const timer = setTimeout( () => {
			fetchPages( { search: text.trim() } ).then(
				( pages ) => {
					if ( isCurrent ) {
						setFound( pages );
						setFailed( false );
					}
				},
				() => isCurrent && setFailed( true )
			);
		}, WAIT );
		return () => {
			isCurrent = false;
			clearTimeout( timer );
		};
	}, [ text ] );
	const pages = [ ...kept, ...found ].filter(
		( { id }, at, all ) =>
			all.findIndex( ( other ) => other.id === id ) === at
	);
	return { pages, setText, hasFailed };
}
