import { __, sprintf } from '@wordpress/i18n';
import { Hint } from '../parts/hint';
import type { Tile } from './tiles';

/** Without figures yet, the tiles stand there already: nothing jumps later. */
export function TileRow( { tiles }: { tiles: readonly Tile[] } ) {
	return (
		<dl className="footfall-tiles">
			{ tiles.map( ( { id, title, definition, figure, note } ) => (
				<div key={ id } className="footfall-tile">
					<dt className="footfall-tile-title">
						{ title }
						<Hint
							label={ sprintf(
								/* translators: %s: a figure of the report, such as "Visitors". */
								__( 'What is “%s”?', 'footfall' ),
								title
							) }
							text={ definition }
						/>
					</dt>
					<dd className="footfall-tile-figure">
						{ figure ?? <span className="footfall-blank" /> }
						{ note !== undefined && (
							<span className="footfall-tile-note">{ note }</span>
						) }
					</dd>
				</div>
			) ) }
		</dl>
	);
}
