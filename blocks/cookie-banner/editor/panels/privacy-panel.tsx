import { ComboboxControl, PanelBody } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { BannerProps } from '../banner-props';
import { siteFacts } from '../facts-of-site';
import { OwnTextControl } from './own-text-control';
import { usePages } from './use-pages';

const usual = () => ( {
	value: '0',
	label: siteFacts().privacy_url
		? __( 'The page of Settings → Privacy', 'footfall' )
		: __( 'No page yet', 'footfall' ),
} );

/** The page that says what is done with data, and the words of the link to it. */
export function PrivacyPanel( props: BannerProps ) {
	const { privacy_page: chosen } = props.attributes;
	const { pages, setText, hasFailed } = usePages( chosen );
	const options = pages.map( ( { id, title } ) => ( {
		value: String( id ),
		/* translators: %d: number of a page. */
		label: title || sprintf( __( 'Page %d', 'footfall' ), id ),
	} ) );
	return (
		<PanelBody
			title={ __( 'Privacy page', 'footfall' ) }
			initialOpen={ false }
		>
			<ComboboxControl
				className="footfall-banner-page"
				__next40pxDefaultSize
				label={ __( 'Page', 'footfall' ) }
				value={ String( chosen ) }
				options={ [ usual(), ...options ] }
				allowReset={ false }
				onFilterValueChange={ setText }
				onChange={ ( id ) =>
					props.setAttributes( { privacy_page: Number( id ) || 0 } )
				}
			/>
			{ hasFailed && (
				<p role="alert" className="footfall-banner-problem">
					{ __(
						'The pages could not be loaded. Type their title to try again.',
						'footfall'
					) }
				</p>
			) }
			<OwnTextControl { ...props } name="privacy_label" />
		</PanelBody>
	);
}
