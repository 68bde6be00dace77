import type { MouseEvent } from 'react';
import { __ } from '@wordpress/i18n';
import type { Tab } from './address';

interface Props {
	current: Tab;
	hrefOf: ( tab: Tab ) => string;
	onGo: ( tab: Tab ) => void;
}

function isPlainClick( event: MouseEvent ): boolean {
	return ! (
		event.metaKey ||
		event.ctrlKey ||
		event.shiftKey ||
		event.altKey ||
		event.button !== 0
	);
}

/** Real links, as everywhere in wp-admin: they open in a new tab, too. */
export function Tabs( { current, hrefOf, onGo }: Props ) {
	const tabs: { tab: Tab; title: string }[] = [
		{ tab: 'report', title: __( 'Report', 'footfall' ) },
		{ tab: 'consent', title: __( 'Consent', 'footfall' ) },
		{ tab: 'settings', title: __( 'Settings', 'footfall' ) },
	];
	return (
		<nav
			className="footfall-tabs"
			aria-label={ __( 'Parts of Footfall', 'footfall' ) }
		>
			{ tabs.map( ( { tab, title } ) => (
				<a
					key={ tab }
					href={ hrefOf( tab ) }
					className="footfall-tabs-tab"
					aria-current={ tab === current ? 'page' : undefined }
					onClick={ ( event ) => {
						if ( isPlainClick( event ) ) {
							event.preventDefault();
							onGo( tab );
						}
					} }
				>
					{ title }
				</a>
			) ) }
		</nav>
	);
}
