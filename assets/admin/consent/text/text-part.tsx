import type { TextValue } from '../../../data/consents';

const isEmpty = ( item: TextValue ): boolean =>
	item === '' || ( Array.isArray( item ) && item.length === 0 );

/** Words as they were, markup included: this is evidence, not a preview. */
export function TextPart( { value }: { value: TextValue } ) {
	if ( typeof value !== 'object' ) {
		return <span>{ String( value ) }</span>;
	}
	if ( Array.isArray( value ) ) {
		return (
			<ul>
				{ value.map( ( item, index ) => (
					<li key={ index }>
						<TextPart value={ item } />
					</li>
				) ) }
			</ul>
		);
	}
	return (
		<dl>
			{ Object.entries( value )
				.filter( ( [ , item ] ) => ! isEmpty( item ) )
				.map( ( [ name, item ] ) => (
					<div key={ name }>
						<dt>{ name }</dt>
						<dd>
							<TextPart value={ item } />
						</dd>
					</div>
				) ) }
		</dl>
	);
}
