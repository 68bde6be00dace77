import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

/** Where the cookie banner is edited, as includes/Blocks/Banner_Place.php finds it. */
export interface BannerPlaceFacts {
	/** `none`: a theme without any place for blocks. */
	editor: 'site' | 'widgets' | 'post' | 'none';
	has_banner: boolean;
	/** Of the template part, template or page that holds it; '' without one. */
	title: string;
	/** '' for who may not go there. */
	url: string;
}

/** Printed into the page beside the app's root. */
function readPlace(): BannerPlaceFacts | null {
	const json = document.getElementById( 'footfall-app' )?.dataset.banner;
	return json ? ( JSON.parse( json ) as BannerPlaceFacts ) : null;
}

function sentence( { editor, has_banner: has, title }: BannerPlaceFacts ) {
	if ( has ) {
		return editor === 'widgets'
			? __( 'The banner is in a widget area.', 'footfall' )
			: sprintf(
					/* translators: %s: name of a template part or page: Footer. */
					__( 'The banner is in “%s”.', 'footfall' ),
					title
				);
	}
	switch ( editor ) {
		case 'none':
			return __(
				'This theme has no place for blocks: visitors see the banner as it comes.',
				'footfall'
			);
		case 'widgets':
			return __(
				'Visitors see the banner as it comes. To change its texts, layout and colours, put a Cookie Banner block into a widget area.',
				'footfall'
			);
		default:
			return __(
				'Visitors see the banner as it comes. To change its texts, layout and colours, put a Cookie Banner block into the footer.',
				'footfall'
			);
	}
}

/** The settings say whether and whom; the banner itself is made in an editor. This leads there. */
export function BannerPlace() {
	const place = readPlace();
	return (
		place && (
			<div className="footfall-field footfall-banner-place">
				<strong className="footfall-banner-place-title">
					{ __( 'What the banner looks like', 'footfall' ) }
				</strong>
				<p className="footfall-field-help">{ sentence( place ) }</p>
				{ place.url !== '' && (
					<Button
						variant="secondary"
						__next40pxDefaultSize
						href={ place.url }
					>
						{ place.has_banner
							? __( 'Edit the banner', 'footfall' )
							: __( 'Place the banner', 'footfall' ) }
					</Button>
				) }
			</div>
		)
	);
}
