import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { formatNumber } from '../../format/format-number';

interface Props {
	page: number;
	pages: number;
	total: number;
	onPage: ( page: number ) => void;
}

export function Pager( { page, pages, total, onPage }: Props ) {
	return (
		<nav
			className="footfall-pager"
			aria-label={ __( 'Pages of the log', 'footfall' ) }
		>
			<span role="status">
				{ sprintf(
					/* translators: %s: number of choices. */
					_n( '%s choice', '%s choices', total, 'footfall' ),
					formatNumber( total )
				) }
			</span>
			{ pages > 1 && (
				<>
					<Button
						variant="tertiary"
						size="compact"
						disabled={ page <= 1 }
						accessibleWhenDisabled
						onClick={ () => onPage( page - 1 ) }
					>
						{ __( 'Newer', 'footfall' ) }
					</Button>
					<span>
						{ sprintf(
							/* translators: 1: number of this page, 2: number of all pages. */
							__( 'Page %1$s of %2$s', 'footfall' ),
							formatNumber( page ),
							formatNumber( pages )
						) }
					</span>
					<Button
						variant="tertiary"
						size="compact"
						disabled={ page >= pages }
						accessibleWhenDisabled
						onClick={ () => onPage( page + 1 ) }
					>
						{ __( 'Older', 'footfall' ) }
					</Button>
				</>
			) }
		</nav>
	);
}
