import { FormTokenField } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { useItemNames } from '../items/use-item-names';
import { useSearch } from '../items/use-search';
import type { ItemKind } from '../items/item-store';

interface Props {
	kind: ItemKind;
	values: readonly number[];
	onChange: ( values: number[] ) => void;
}

/** Two products may have one name: the number tells them apart. */
const tokenOf = ( name: string, id: number ) =>
	name.startsWith( '#' )
		? name
		: /* translators: 1: name of a product or category, 2: its number. */
			sprintf( __( '%1$s (#%2$d)', 'footfall' ), name, id );

const idOf = ( token: string ) =>
	Number( /#(\d+)\)?[^#\d]*$/.exec( token )?.[ 1 ] ?? 0 );

const labels = () => ( {
	product: {
		label: __( 'Products', 'footfall' ),
		placeholder: __( 'Search products', 'footfall' ),
	},
	category: {
		label: __( 'Product categories', 'footfall' ),
		placeholder: __( 'Search categories', 'footfall' ),
	},
} );

/** Products or categories of the shop, by search. */
export function ItemControl( { kind, values, onChange }: Props ) {
	const nameOf = useItemNames( kind, values );
	const { found, setText, hasFailed } = useSearch( kind );
	const { label, placeholder } = labels()[ kind ];
	const suggestions = found.map( ( { id, name } ) => tokenOf( name, id ) );
	return (
		<>
			<FormTokenField
				__next40pxDefaultSize
				__experimentalExpandOnFocus
				__experimentalShowHowTo={ false }
				__experimentalValidateInput={ ( token ) =>
					suggestions.includes( token )
				}
				label={ label }
				placeholder={ values.length === 0 ? placeholder : '' }
				value={ values.map( ( id ) => tokenOf( nameOf( id ), id ) ) }
				suggestions={ suggestions }
				maxSuggestions={ 20 }
				onInputChange={ setText }
				onChange={ ( tokens ) =>
					onChange(
						tokens
							.map( ( token ) => idOf( String( token ) ) )
							.filter( ( id ) => id > 0 )
					)
				}
			/>
			{ hasFailed && (
				<p role="alert" className="footfall-rule-problem">
					{ __(
						'The shop did not answer. Check that WooCommerce is active, then type again.',
						'footfall'
					) }
				</p>
			) }
		</>
	);
}
